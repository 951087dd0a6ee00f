"""Invented platforms, companies and certifying bodies, and the short programs they sell."""

from example_fee_lines import schedule
from example_tables import code, listed

PROVIDERS = """
p-001 | Lanternbury Learning | platform | US | MA | Lanternbury | 2012 | |
p-002 | Ilmari Courses | platform | IN | Karnataka | Velmarath | 2016 | |
p-003 | Quandiloo Open Classroom | platform | AU | Victoria | Quandiloo | 2014 | |
k-001 | Zolvantic Systems | company | US | CA | Marblefen | 1998 | p-001 | platform_partner_of
k-002 | Brindolia Analytics | company | IN | Goa | Brindolia | 2009 | p-002 | platform_partner_of
k-003 | Harrowmere Cloud | company | GB | England | Harrowmere | 2006 | p-001 | platform_partner_of
b-001 | Guild of Invented Project Leaders | certifying_body | US | PA | Foxhollow | 1979 | |
b-002 | Institute of Imaginary Accountants | certifying_body | GB | England | Thistlewick | 1911 | |
b-003 | Board of Fictional Data Protection | certifying_body | IN | Delhi | Aximpur | 2018 | |
a-001 | Which Course Where | aggregator | IN | Delhi | Aximpur | 2019 | |
"""
# After the credits, how it is assessed, and the lines of its list, separated by semicolons.
PROGRAMS = """
p-001 | data-analysis | Data Analysis Certificate | micro_credential | certificate | 0612 | Data analysis | 3-6 months | 6 | assessed projects | USD | subscription , per_month , 49
p-001 | python | Programming in Python | mooc_course | short_course | 0613 | Programming | 6-8 weeks | | automatic tests | USD | tuition: audit , one_time , free ; certification_exam: verified certificate , one_time , 79 , optional
p-001 | ux-design | Design of Interfaces | micro_credential | certificate | 0212 | Design | 4-7 months | | assessed projects | USD | subscription , per_month , 49
p-001 | micro-master-supply | Supply Chains, a Micro-Master | micro_credential | postgraduate_certificate | 0413 | Logistics | 10-12 months | 12 | proctored examinations | USD | tuition , per_course , 250 ; certification_exam , per_attempt , 150
p-001 | writing | Writing at Work | mooc_course | short_course | 0415 | Writing | 20 hours | | attendance | USD | tuition , one_time , free
p-002 | digital-marketing | Digital Marketing | nano_degree | certificate | 0414 | Marketing | 4-6 months | 8 | assessed projects | INR | subscription , per_month , 2499 , plus=18
p-002 | financial-modelling | Financial Modelling | micro_credential | certificate | 0412 | Finance | 12 weeks | 4 | proctored examination | INR | tuition , one_time , 18000 , plus=18 ; certification_exam , per_attempt , 3000 , plus=18
p-002 | spreadsheet | Spreadsheets for Offices | badge | short_course | 0611 | Computer use | 12 hours | | attendance | INR | tuition , one_time , 1499 , with=18
p-002 | cyber-security | Security of Networks | nano_degree | certificate | 0612 | Security | 5-8 months | 10 | assessed projects | INR | subscription , per_month , 3999 , plus=18 ; platform_lms , one_time , not published
p-002 | public-speaking | Speaking in Public | badge | short_course | 0031 | Communication | 16 hours | | attendance | INR | tuition , per_hour , 450 , plus=18
p-002 | data-engineer | Data Engineering | nano_degree | certificate | 0612 | Data engineering | 6-9 months | 12 | assessed projects | INR | tuition , whole_program , 60000-90000 , plus=18 ; discount: paid at once , one_time , -5000
p-003 | ecology | Ecology of Dry Lands | mooc_course | short_course | 0521 | Ecology | 5 weeks | | attendance | AUD | tuition , one_time , free ; certification_exam: certificate , one_time , 120 , optional
p-003 | teaching-online | Teaching Online | micro_credential | postgraduate_certificate | 0111 | Education | 8 weeks | 3 | assessed project | AUD | tuition , one_time , 990 , with=10
p-003 | first-aid | First Aid in Remote Places | badge | short_course | 1022 | Safety | 3 days | | practical test | AUD | tuition , one_time , 210 ; background_check , one_time , 55 , conditional on_event when=work_with_children
k-001 | admin-associate | Systems Administrator Associate | certification | certificate | 0612 | Administration | 40 hours | | proctored examination | USD | certification_exam , per_attempt , 165 , to=test_center ; certification_renewal , one_time , 100 , on_event conditional when=every_three_years ; rescheduling , one_time , 50 , on_event conditional when=a_date_changed_late
k-001 | cloud-engineer | Cloud Engineer | certification | certificate | 0612 | Administration | 120 hours | | proctored examination | USD | certification_exam , per_attempt , 300 , to=test_center ; study_material , one_time , 80 , optional
k-001 | ai-practice | Practice of Machine Learning | micro_credential | certificate | 0613 | Machine learning | 3-5 months | | assessed projects | USD | subscription , per_month , 39
k-002 | dashboard | Dashboards | badge | short_course | 0612 | Data analysis | 24 hours | | automatic tests | INR | tuition , one_time , 3500 , plus=18
k-002 | analyst | Business Analyst | certification | certificate | 0413 | Management | 80 hours | | proctored examination | INR | certification_exam , per_attempt , 14000 , plus=18 ; certification_renewal , one_time , 6000 , plus=18 on_event conditional when=every_two_years
k-002 | statistics | Statistics for Managers | micro_credential | certificate | 0542 | Statistics | 10 weeks | 4 | proctored examination | INR | tuition , one_time , 22000 , plus=18
k-003 | architect | Cloud Architect | certification | certificate | 0612 | Administration | 160 hours | | proctored examination | GBP | certification_exam , per_attempt , 240 , plus=20 ; application_form , one_time , 30
k-003 | reliability | Reliability of Services | micro_credential | certificate | 0613 | Operations | 4-6 months | | assessed projects | USD | subscription , per_month , 59
b-001 | project-leader | Certified Project Leader | certification | postgraduate_certificate | 0413 | Project management | 35 hours | | proctored examination | USD | application_form , one_time , 25 ; certification_exam , per_attempt , 555 ; certification_renewal , one_time , 150 , on_event conditional when=every_three_years
b-001 | scheduling | Specialist in Scheduling | certification | certificate | 0413 | Project management | 30 hours | | proctored examination | USD | certification_exam , per_attempt , 520
b-001 | agile | Practitioner of Short Cycles | certification | certificate | 0413 | Project management | 21 hours | | proctored examination | USD | certification_exam , per_attempt , not published
b-002 | associate | Associate Accountant | certification | postgraduate_certificate | 0411 | Accounting | 2-3 years | | nine examinations | GBP | application_form , one_time , 89 ; certification_exam , per_course , 114 ; student_services: membership , per_year , 122
b-002 | bookkeeper | Bookkeeper | certification | certificate | 0411 | Accounting | 6-12 months | | three examinations | GBP | certification_exam , per_course , 84 ; student_services: membership , per_year , 60
b-002 | tax-adviser | Tax Adviser | certification | postgraduate_certificate | 0411 | Taxation | 18 months | | four examinations | GBP | aggregate_unsplit , whole_program , 1480
b-003 | privacy-officer | Privacy Officer | certification | certificate | 0421 | Data protection | 60 hours | | proctored examination | INR | certification_exam , per_attempt , 12500 , plus=18 ; study_material , one_time , 4000 , optional plus=18
b-003 | privacy-auditor | Privacy Auditor | certification | postgraduate_certificate | 0421 | Data protection | 90 hours | | proctored examination | INR | certification_exam , per_attempt , 18000 , plus=18 ; certification_renewal , one_time , 5000 , plus=18 on_event conditional when=every_three_years
b-003 | privacy-basics | Basics of Privacy | badge | short_course | 0421 | Data protection | 6 hours | | automatic tests | INR | tuition , one_time , free
"""


def providers():
    """The providers of the list."""
    return listed(PROVIDERS, "id name kind country region city founded parent relation")


def programs():
    """The programs of the list."""
    names = "provider slug name kind level field field_text duration credits assessment currency fees"
    return list(listed(PROGRAMS, names))


def program_of(entry):
    """The code of a program without its scheme."""
    return f"{entry['provider']}-{entry['slug']}"


def institution_rows():
    """The providers as rows; companies sell on a platform."""
    for entry in providers():
        yield {key: entry[key] for key in "kind country region city founded relation".split()} | {
            "institution": code(entry["id"]),
            "name": f"{entry['name']} (example)",
            "control": "private_nonprofit" if entry["kind"] == "certifying_body"
            else "private_for_profit",
            "website": f"https://{entry['id']}.example/",
            "parent": code(entry["parent"]),
            "status": "active",
        }


def program_rows():
    """The programs as rows, all of them online."""
    taken = "name kind level field_text duration credits".split()
    for entry in programs():
        yield {key: entry[key] for key in taken} | {
            "program": code(program_of(entry)),
            "institution": code(entry["provider"]),
            "field": f"iscedf:{entry['field']}",
            "credit_system": "ncrf" if entry["credits"] else "",
            "modes": "online",
            "language": "English",
            "assessment": entry["assessment"].capitalize(),
            "skills": entry["field_text"].lower(),
            "website": f"https://{entry['provider']}.example/{entry['slug']}",
            "status": "active",
        }


def offering_rows():
    """All can be begun at any time."""
    for entry in programs():
        yield {"program": code(program_of(entry)), "mode": "online", "status": "active"}


def fee_rows():
    """The lists of the programs."""
    for entry in programs():
        text = entry["fees"].replace(";", "\n").replace(",", "|")
        yield from schedule(program_of(entry), text, entry["currency"])
