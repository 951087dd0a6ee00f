"""The invented institutions outside India: what they teach and who accredits them."""

from example_tables import code, listed

COUNCIL = "Council of Invented Accreditors (example)"
INSTITUTIONS = """
f-au-1 | Wilgamarra University | AU | New South Wales | Wilgamarra | 1967 | public
f-au-2 | Quandiloo Institute of Technology | AU | Victoria | Quandiloo | 1989 | public
f-au-3 | Yarrabex College of Business | AU | Queensland | Yarrabex | 2004 | private
f-au-4 | Eastmorrow Academy of Hospitality | AU | South Australia | Eastmorrow | 2010 | private
f-gb-1 | University of Thistlewick | GB | England | Thistlewick | 1905 | public
f-gb-2 | Harrowmere Metropolitan University | GB | England | Harrowmere | 1992 | public
f-gb-3 | University of Pendlequay | GB | Wales | Pendlequay | 1884 | public
f-gb-4 | Dunmorrow Business School | GB | Scotland | Dunmorrow | 1971 | private_nonprofit
f-us-1 | Prairiemoor State University | US | KS | Prairiemoor | 1891 | public
f-us-2 | Marblefen College | US | VT | Marblefen | 1838 | private_nonprofit
f-us-3 | Cedarquill Online University | US | AZ | Cedarquill | 1999 | private_for_profit
f-us-4 | Foxhollow Community College | US | OH | Foxhollow | 1966 | public
f-de-1 | Hochschule Quellwaldau | DE | Hessen | Quellwaldau | 1971 | public
f-jp-1 | Kazemorino University | JP | Nagano | Kazemorino | 1950 | private_nonprofit
"""
# The duration is as such an institution would print it.
PROGRAMS = """
f-au-1 | mba | Master of Business Administration | degree | master | 0413 | Management | conventional | 104 weeks | |
f-au-1 | bit | Bachelor of Information Technology | degree | bachelor | 0613 | Information technology | conventional | 156 weeks | |
f-au-1 | bnurs | Bachelor of Nursing | degree | bachelor | 0913 | Nursing | conventional | 156 weeks | |
f-au-1 | mds | Master of Data Science | degree | master | 0612 | Data science | online | 104 weeks | |
f-au-2 | beng | Bachelor of Engineering | degree | bachelor | 0715 | Mechanical engineering | conventional | 208 weeks | |
f-au-2 | mit | Master of Information Technology | degree | master | 0613 | Information technology | conventional | 104 weeks | |
f-au-2 | dipit | Diploma of Information Technology | diploma | diploma | 0611 | Information technology | conventional | 52 weeks | |
f-au-3 | bbus | Bachelor of Business | degree | bachelor | 0413 | Management | conventional | 156 weeks | |
f-au-3 | gdacc | Graduate Diploma of Accounting | diploma | postgraduate_diploma | 0411 | Accounting | conventional | 52 weeks | |
f-au-3 | mpacc | Master of Professional Accounting | degree | master | 0411 | Accounting | conventional | 78 weeks | |
f-au-4 | certcook | Certificate III in Commercial Cookery | certificate | certificate | 1013 | Cookery | conventional | 52 weeks | |
f-au-4 | diphosp | Diploma of Hospitality Management | diploma | diploma | 1013 | Hospitality | conventional | 78 weeks | |
f-gb-1 | msc-ai | MSc Artificial Intelligence | degree | master | 0613 | Artificial intelligence | conventional | 12 months | 90 | ects
f-gb-1 | ba-history | BA History | degree | bachelor | 0222 | History | conventional | 3 years | 180 | ects
f-gb-1 | llm | LLM International Law | degree | master | 0421 | Law | conventional | 1 year | 90 | ects
f-gb-2 | mba-online | Master of Business Administration | degree | master | 0413 | Management | online | 24-36 months | 90 | ects
f-gb-2 | bsc-cs | BSc Computer Science | degree | bachelor | 0613 | Computer science | conventional | 3 years | 180 | ects
f-gb-2 | pgcert | PGCert Higher Education | certificate | postgraduate_certificate | 0111 | Education | blended | 12 months | 30 | ects
f-gb-3 | msc-finance | MSc Finance | degree | master | 0412 | Finance | conventional | 12 months | 90 | ects
f-gb-3 | bsc-marine | BSc Marine Biology | degree | bachelor | 0511 | Biology | conventional | 3 years | 180 | ects
f-gb-4 | mba | Master of Business Administration | degree | master | 0413 | Management | conventional | 12 months | 90 | ects
f-gb-4 | msc-marketing | MSc Marketing | degree | master | 0414 | Marketing | online | 18-24 months | 90 | ects
f-us-1 | bs-cs | Bachelor of Science in Computer Science | degree | bachelor | 0613 | Computer science | conventional | 4 years | 120 | us_semester_hour
f-us-1 | ba-psych | Bachelor of Arts in Psychology | degree | bachelor | 0313 | Psychology | conventional | 4 years | 120 | us_semester_hour
f-us-1 | ms-ds | Master of Science in Data Science | degree | master | 0612 | Data science | online | 2 years | 30 | us_semester_hour
f-us-1 | mba | Master of Business Administration | degree | master | 0413 | Management | conventional; online | 2 years | 42 | us_semester_hour
f-us-2 | ba-econ | Bachelor of Arts in Economics | degree | bachelor | 0311 | Economics | conventional | 4 years | 120 | us_semester_hour
f-us-2 | ba-lit | Bachelor of Arts in Literature | degree | bachelor | 0232 | Literature | conventional | 4 years | 120 | us_semester_hour
f-us-3 | bs-business | Bachelor of Science in Business | degree | bachelor | 0413 | Management | online | 3-4 years | 120 | us_semester_hour
f-us-3 | mba | Master of Business Administration | degree | master | 0413 | Management | online | 18-24 months | 36 | us_semester_hour
f-us-3 | cert-pm | Graduate Certificate in Project Management | certificate | postgraduate_certificate | 0413 | Management | online | 9 months | 15 | us_semester_hour
f-us-4 | as-nursing | Associate of Science in Nursing | degree | associate | 0913 | Nursing | conventional | 2 years | 64 | us_semester_hour
f-us-4 | aas-it | Associate of Applied Science in Information Technology | degree | associate | 0613 | Information technology | online | 2 years | 60 | us_semester_hour
f-us-4 | cert-welding | Certificate in Welding | certificate | certificate | 0715 | Welding | conventional | 36 weeks | 24 | us_semester_hour
f-de-1 | msc-energy | Master of Science in Energy Systems | degree | master | 0713 | Energy | conventional | 4 semesters | 120 | ects
f-de-1 | bsc-forestry | Bachelor of Science in Forestry | degree | bachelor | 0821 | Forestry | conventional | 6 semesters | 180 | ects
f-jp-1 | ba-japanese | Bachelor of Arts in Japanese Studies | degree | bachelor | 0231 | Japanese | conventional | 4 years | 124 |
f-jp-1 | bridge | Japanese Language Bridge Course | certificate | short_course | 0231 | Japanese | conventional | 12 months | |
"""
LANGUAGES = {"f-de-1": "German", "f-jp-1": "Japanese"}
SESSIONS = {
    "AU": ("2026-27/Feb", "2027-02-22"), "GB": ("2026-27/Sep", "2026-09-21"),
    "US": ("2026-27/Aug", "2026-08-24"), "DE": ("2026-27/Oct", "2026-10-12"),
    "JP": ("2026-27/Apr", "2027-04-05"),
}
ELIGIBILITY = {"master": "A bachelor's degree", "postgraduate_diploma": "A bachelor's degree"}


def institutions():
    """The institutions of the list."""
    return list(listed(INSTITUTIONS, "id name country region city founded control"))


def programs():
    """The programs of the list."""
    names = "institution slug name kind level field field_text modes duration credits credit_system"
    return list(listed(PROGRAMS, names))


def program_of(entry):
    """The code of a program without its scheme."""
    return f"{entry['institution']}-{entry['slug']}"


def institution_rows():
    """The institutions as rows."""
    for entry in institutions():
        college = "College" in entry["name"] or "Academy" in entry["name"]
        yield {key: entry[key] for key in "country region city founded control".split()} | {
            "institution": code(entry["id"]),
            "name": f"{entry['name']} (example)",
            "kind": "college" if college else "foreign_university",
            "website": f"https://{entry['id']}.example/",
            "identifiers": f"example-register:{entry['id'].upper()}",
            "status": "active",
        }


def program_rows():
    """The programs as rows."""
    taken = "name kind level field_text modes duration credits credit_system".split()
    for entry in programs():
        yield {key: entry[key] for key in taken} | {
            "program": code(program_of(entry)),
            "institution": code(entry["institution"]),
            "field": f"iscedf:{entry['field']}",
            "language": LANGUAGES.get(entry["institution"], "English"),
            "assessment": "Coursework and examinations",
            "eligibility": ELIGIBILITY.get(entry["level"], "Completed upper secondary school"),
            "website": f"https://{entry['institution']}.example/{entry['slug']}",
            "status": "active",
        }


def offering_rows():
    """This year's intake of every program."""
    countries = {entry["id"]: entry["country"] for entry in institutions()}
    for entry in programs():
        session, starts = SESSIONS[countries[entry["institution"]]]
        for mode in entry["modes"].split("; "):
            yield {
                "program": code(program_of(entry)), "mode": mode, "session": session,
                "starts": starts, "status": "active",
            }


def approval_rows():
    """Accreditation by an invented council; one that ended, one with a condition."""
    for entry in institutions():
        yield {
            "subject": code(entry["id"]), "authority": COUNCIL,
            "activity": "institutional_accreditation", "decision": "granted",
            "wording": "accredited", "valid_from": "2021-01-01", "decided_on": "2020-11-30",
            "reference": f"CIA-{entry['id'].upper()}",
        } | MORE.get(entry["id"], {})
    for program, last in [("f-gb-4-mba", "2029-12-31"), ("f-us-1-bs-cs", "2025-09-30")]:
        yield {
            "subject": code(program), "authority": COUNCIL,
            "activity": "programmatic_accreditation", "decision": "granted",
            "wording": "accredited", "valid_from": "2019-10-01", "valid_to": last,
            "valid_to_basis": "stated", "decided_on": "2019-09-12",
            "reference": f"CIA-{program.upper()}",
        }


MORE = {
    "f-us-3": {
        "decision": "granted_with_conditions", "wording": "accredited, on notice",
        "conditions": "A report on finances by 1 March 2027",
    },
    "f-au-3": {"valid_to": "2025-12-31", "valid_to_basis": "stated"},
}
