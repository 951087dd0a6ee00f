"""What Indian institutions of the examples teach: one line for each degree, diploma or certificate.

The price is what a semester of tuition may cost in rupees, studied on campus.
"""

from example_tables import listed

NAMES = "slug title short kind level field field_text duration credits price skills"
CATALOG = {entry["slug"]: entry for entry in listed("""
mba | Master of Business Administration | MBA | degree | master | 0413 | Management | 4 semesters | 80 | 45000-120000 | finance; marketing; operations
executive-mba | Executive Master of Business Administration | EMBA | degree | master | 0413 | Management | 18 months | 64 | 180000-320000 | leadership; strategy
pgdm | Post Graduate Diploma in Management | PGDM | diploma | postgraduate_diploma | 0413 | Management | 2 years | 80 | 110000-190000 | finance; analytics
executive-pgdm | Executive Post Graduate Diploma in Management | EPGDM | diploma | postgraduate_diploma | 0413 | Management | 15 months | 52 | 150000-210000 | leadership
bba | Bachelor of Business Administration | BBA | degree | bachelor | 0413 | Management | 6 semesters | 120 | 22000-48000 | accounting; communication
mca | Master of Computer Applications | MCA | degree | master | 0613 | Computer applications | 4 semesters | 80 | 40000-75000 | programming; databases
bca | Bachelor of Computer Applications | BCA | degree | bachelor | 0613 | Computer applications | 6 semesters | 120 | 24000-46000 | programming; networks
mcom | Master of Commerce | M.Com. | degree | master | 0411 | Commerce | 4 semesters | 80 | 9000-24000 | accounting; taxation
bcom | Bachelor of Commerce | B.Com. | degree | bachelor | 0411 | Commerce | 6 semesters | 120 | 8000-22000 | accounting; taxation
ba | Bachelor of Arts | B.A. | degree | bachelor | 0288 | Arts | 6 semesters | 120 | 5000-14000 | writing; analysis
ma-english | Master of Arts in English | M.A. English | degree | master | 0232 | English literature | 4 semesters | 80 | 7000-18000 | criticism; writing
ma-history | Master of Arts in History | M.A. History | degree | master | 0222 | History | 4 semesters | 80 | 6000-15000 | research; writing
ma-economics | Master of Arts in Economics | M.A. Economics | degree | master | 0311 | Economics | 4 semesters | 80 | 8000-20000 | econometrics; modelling
bsc | Bachelor of Science | B.Sc. | degree | bachelor | 0588 | Science | 6 semesters | 120 | 8000-20000 | laboratory work; statistics
msc-mathematics | Master of Science in Mathematics | M.Sc. Mathematics | degree | master | 0541 | Mathematics | 4 semesters | 80 | 9000-20000 | proof; modelling
msc-physics | Master of Science in Physics | M.Sc. Physics | degree | master | 0533 | Physics | 4 semesters | 80 | 12000-26000 | laboratory work; modelling
bsc-data-science | Bachelor of Science in Data Science | B.Sc. Data Science | degree | bachelor | 0612 | Data science | 8 semesters | 160 | 25000-45000 | statistics; programming
msc-data-science | Master of Science in Data Science | M.Sc. Data Science | degree | master | 0612 | Data science | 4 semesters | 80 | 45000-85000 | statistics; machine learning
btech-computer | Bachelor of Technology in Computer Science and Engineering | B.Tech. CSE | degree | bachelor | 0613 | Computer engineering | 8 semesters | 160 | 55000-120000 | programming; systems
btech-civil | Bachelor of Technology in Civil Engineering | B.Tech. Civil | degree | bachelor | 0732 | Civil engineering | 8 semesters | 160 | 45000-90000 | structures; surveying
btech-mechanical | Bachelor of Technology in Mechanical Engineering | B.Tech. Mechanical | degree | bachelor | 0715 | Mechanical engineering | 8 semesters | 160 | 45000-95000 | machines; design
btech-electronics | Bachelor of Technology in Electronics Engineering | B.Tech. Electronics | degree | bachelor | 0714 | Electronics engineering | 8 semesters | 160 | 48000-98000 | circuits; signals
mtech-structures | Master of Technology in Structural Engineering | M.Tech. Structures | degree | master | 0732 | Structural engineering | 4 semesters | 80 | 50000-95000 | structures; modelling
barch | Bachelor of Architecture | B.Arch. | degree | bachelor | 0731 | Architecture | 10 semesters | 200 | 60000-110000 | drawing; design
llb | Bachelor of Laws | LL.B. | degree | bachelor | 0421 | Law | 6 semesters | 120 | 18000-60000 | drafting; argument
ba-llb | Bachelor of Arts and Bachelor of Laws | B.A. LL.B. | degree | integrated | 0421 | Law | 10 semesters | 200 | 30000-80000 | drafting; argument
llm | Master of Laws | LL.M. | degree | master | 0421 | Law | 2 semesters | 40 | 40000-70000 | research; drafting
bpharm | Bachelor of Pharmacy | B.Pharm. | degree | bachelor | 0916 | Pharmacy | 8 semesters | 160 | 40000-80000 | dispensing; chemistry
diploma-pharmacy | Diploma in Pharmacy | D.Pharm. | diploma | diploma | 0916 | Pharmacy | 2 years | 80 | 30000-50000 | dispensing
bsc-nursing | Bachelor of Science in Nursing | B.Sc. Nursing | degree | bachelor | 0913 | Nursing | 8 semesters | 160 | 35000-70000 | patient care
bed | Bachelor of Education | B.Ed. | degree | bachelor | 0114 | Teacher education | 4 semesters | 80 | 15000-40000 | teaching; assessment
bhm | Bachelor of Hotel Management | BHM | degree | bachelor | 1013 | Hotel management | 8 semesters | 160 | 40000-80000 | service; catering
bsc-agriculture | Bachelor of Science in Agriculture | B.Sc. Agriculture | degree | bachelor | 0811 | Agriculture | 8 semesters | 160 | 15000-45000 | agronomy; soil science
msc-agronomy | Master of Science in Agronomy | M.Sc. Agronomy | degree | master | 0811 | Agronomy | 4 semesters | 80 | 18000-32000 | agronomy; field trials
diploma-agriculture | Diploma in Agriculture | D.Agr. | diploma | diploma | 0811 | Agriculture | 2 years | 80 | 9000-16000 | agronomy
diploma-civil | Diploma in Civil Engineering | D.C.E. | diploma | diploma | 0732 | Civil engineering | 6 semesters | 120 | 12000-25000 | surveying
diploma-computer | Diploma in Computer Engineering | D.Co.E. | diploma | diploma | 0613 | Computer engineering | 6 semesters | 120 | 12000-25000 | programming
blis | Bachelor of Library and Information Science | B.L.I.Sc. | degree | bachelor | 0322 | Library science | 2 semesters | 40 | 6000-14000 | cataloging
pgd-counselling | Post Graduate Diploma in Counseling | PGDC | diploma | postgraduate_diploma | 0923 | Counseling | 12 months | 40 | 14000-26000 | counseling
phd-economics | Doctor of Philosophy in Economics | Ph.D. Economics | degree | doctorate | 0311 | Economics | 3-6 years | | 20000-45000 | research
""", NAMES)}
MODES = {
    "online": "online", "odl": "odl", "distance": "odl; online", "blended": "blended",
}


def offered(name):
    """The entry of the catalog and the modes that a program's name in a list stands for."""
    slug, _, mode = name.rpartition("-")
    if mode in MODES:
        return CATALOG[slug], MODES[mode]
    return CATALOG[name], "conventional"


def semesters(entry):
    """How many half years a program of the catalog takes at least."""
    number, unit = entry["duration"].split()
    months = {"semesters": 6, "years": 12, "months": 1}[unit] * int(number.split("-")[0])
    return -(-months // 6)
