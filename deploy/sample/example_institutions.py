"""The invented universities, colleges and institutes of India, with what each of them offers.

Every place is invented. A score is NAAC's, then its cycle and the year it was given.
Programs are named by their place in example_catalog and their mode.
"""

from example_tables import code, listed

NAMES = "id name kind place region founded score cycle graded programs"
UNIVERSITIES = """
u-001 | Velmarath University | state_private_university | Velmarath | Karnataka | 2008 | 3.42 | 2 | 2023 | mba-online bba-online mca-online bcom btech-computer btech-civil llb mba
u-002 | Ombrapalli University | state_public_university | Ombrapalli | Andhra Pradesh | 1976 | 3.31 | 4 | 2022 | mba-online mcom-online ba-odl bcom-odl ma-english-odl bsc msc-mathematics
u-003 | Tizvad University | state_public_university | Tizvad | Maharashtra | 1964 | 3.12 | 3 | 2024 | mba ba-odl bcom-odl bsc btech-civil llb ma-history mcom msc-physics
u-004 | Quillapur Open University | open_university | Quillapur | Rajasthan | 1987 | 3.08 | 2 | 2022 | ba-distance bcom-distance bba-distance mba-odl mcom-odl ma-english-odl ma-history-odl blis-odl
u-005 | Zarunagar University | state_private_university | Zarunagar | Gujarat | 2011 | 3.35 | 2 | 2023 | mba-online bba-online bcom-online mca-online bba btech-mechanical bca btech-civil
u-006 | Xerapuram Institute of Higher Studies (Deemed to be University) | deemed_university | Xerapuram | Tamil Nadu | 1994 | 3.55 | 3 | 2022 | mba-online mca-online bca-online btech-computer btech-electronics msc-physics mtech-structures bba
u-007 | Phenkot University | state_private_university | Phenkot | Himachal Pradesh | 2010 | 2.88 | 1 | 2021 | mba bba bpharm bsc-agriculture bca mca
u-008 | Central University of Wexigarh | central_university | Wexigarh | Chhattisgarh | 2009 | 3.27 | 2 | 2023 | ma-economics ma-history-odl msc-physics bed mba phd-economics
u-009 | Ulvandi University | state_private_university | Ulvandi | Haryana | 2006 | 3.62 | 3 | 2023 | mba-online mcom-online ma-english-online bba-online bca-online bcom-online mba-odl bba-odl ma-economics-online
u-010 | Jhoomra University | state_public_university | Jhoomra | Jharkhand | 1960 | 2.71 | 2 | 2022 | ba bsc bcom ma-history ba-odl ma-english
u-011 | Kavrindi Institute of Technology and Science (Deemed to be University) | deemed_university | Kavrindi | Kerala | 1998 | 3.48 | 3 | 2023 | mba-online mca-online bba-online btech-computer btech-mechanical mtech-structures
u-012 | Drosapatti University | state_private_university | Drosapatti | Telangana | 2013 | 3.29 | 1 | 2023 | mba-online bba-online msc-data-science-online btech-computer bhm mca-online bba
u-013 | Embirahalli University | state_public_university | Embirahalli | Karnataka | 1980 | 3.04 | 3 | 2022 | mcom-odl ma-economics-odl bcom-odl bsc llb
u-014 | Fonthali University | state_public_university | Fonthali | West Bengal | 1957 | 2.95 | 3 | 2021 | ma-english-odl ma-history-odl ba bsc mcom bcom ma-economics
u-015 | Girzabad University | state_private_university | Girzabad | Uttar Pradesh | 2005 | 3.30 | 2 | 2021 | bba-online mba-online bca-online bcom bpharm
u-016 | Hylapore University | state_private_university | Hylapore | Tamil Nadu | 2012 | 3.33 | 1 | 2023 | bcom-online mcom-online mba-online bba
u-017 | Ishvapeth University | state_private_university | Ishvapeth | Maharashtra | 2014 | 3.26 | 1 | 2024 | mca-online bca-online mba-online btech-computer bba-online mba
u-018 | Jaxpur University | state_private_university | Jaxpur | Rajasthan | 2009 | 3.28 | 2 | 2022 | msc-data-science-online mca-online mba-online bca bed mba bba
u-019 | Kthiravu Institute of Advanced Study (Deemed to be University) | deemed_university | Kthiravu | Tamil Nadu | 1991 | 3.58 | 4 | 2024 | btech-civil-odl llb-online mba-online bba-online btech-civil barch btech-computer mba
u-020 | Lomberi University | state_public_university | Lomberi | Assam | 1948 | 3.19 | 4 | 2023 | pgd-counselling-online ba-odl ma-english-odl bsc msc-mathematics
u-021 | Nakwithal University | state_private_university | Nakwithal | Punjab | 2008 | 3.37 | 2 | 2022 | mba-online bba-online bcom-online bsc-nursing bhm mba bpharm
u-022 | Orvipuram University | state_public_university | Orvipuram | Kerala | 1971 | 3.11 | 3 | 2023 | mba-odl mcom-odl ba-odl bsc ma-economics
u-023 | Pellanagar University | state_private_university | Pellanagar | Madhya Pradesh | 2016 | 2.64 | 1 | 2023 | mba-online bba bcom bca bsc-agriculture btech-civil mba
u-024 | Qubera University | state_private_university | Qubera | Uttarakhand | 2007 | 3.18 | 2 | 2022 | mba-odl bba-odl bca-online mba-online bhm
u-025 | Rivtola University | state_public_university | Rivtola | Bihar | 1962 | 2.43 | 2 | 2018 | ba bcom bsc ma-history bed mcom
u-026 | Thozara University | state_public_university | Thozara | Odisha | 1967 | 3.03 | 3 | 2019 | ba-odl bcom-odl mcom-odl bsc ma-history-odl
u-027 | Ulminda Open University | open_university | Ulminda | Madhya Pradesh | 1991 | 3.02 | 1 | 2023 | ba-distance bcom-distance mba-distance bca-odl blis-odl ma-economics-odl bba-odl
u-028 | Vaxigaon Open University | open_university | Vaxigaon | Assam | 2006 | 3.15 | 1 | 2022 | ba-odl bcom-odl bba-odl ma-english-odl mcom-odl
u-029 | Central University of Wondripet | central_university | Wondripet | Telangana | 1974 | 3.72 | 3 | 2022 | mba ma-economics-online msc-data-science-online msc-physics phd-economics bsc msc-mathematics
u-030 | National Institute of Data and Mathematics, Yumbagiri | institution_of_national_importance | Yumbagiri | Karnataka | 1996 |  |  |  | bsc-data-science-online msc-data-science-online btech-computer mtech-structures msc-mathematics
u-031 | National Institute of Management, Zolghat | institution_of_national_importance | Zolghat | Madhya Pradesh | 1999 |  |  |  | mba executive-mba-blended bba-online
u-032 | Aximpur University | state_private_university | Aximpur | Delhi | 2015 | 3.40 | 1 | 2024 | mba-online bba-online ba-llb llm bhm bca mba
u-033 | Brindolia University | state_private_university | Brindolia | Goa | 2017 | 2.96 | 1 | 2024 | bba bhm bpharm mba llb bca
u-034 | Dhoorvani Institute of Languages (Deemed to be University) | deemed_university | Dhoorvani | West Bengal | 1986 | 3.45 | 3 | 2023 | ma-english-online ba-online ma-english mba-odl bed
u-035 | Elzapur Agricultural University | state_public_university | Elzapur | Punjab | 1963 |  |  |  | bsc-agriculture msc-agronomy diploma-agriculture
u-036 | Falkheda University | state_public_university | Falkheda | Gujarat | 1955 | 3.22 | 4 | 2023 | mcom-online ma-economics-online ba-odl bcom-odl bcom llb bsc ma-english-odl
"""
COLLEGES = """
c-001 | Ghunzira College of Arts and Commerce | college | Ghunzira | Andhra Pradesh | 1969 | 2.82 | 2 | 2022 | ba bcom bsc mcom
c-002 | Harquoti Government College | college | Harquoti | Maharashtra | 1951 | 2.55 | 3 | 2021 | ba bsc mcom
c-003 | Ilverkot College for Women | college | Ilverkot | Maharashtra | 1983 | 3.05 | 2 | 2023 | ba bcom bsc-nursing
c-004 | Juvrapur Engineering College | college | Juvrapur | Karnataka | 2001 | 2.91 | 1 | 2022 | btech-computer btech-civil btech-electronics btech-mechanical
c-005 | Murxabad Law College | college | Murxabad | West Bengal | 1947 |  |  |  | llb ba-llb
c-006 | Nirvoxi College of Nursing | college | Nirvoxi | Kerala | 1996 |  |  |  | bsc-nursing
c-007 | Oskhela College of Education | college | Oskhela | Odisha | 1978 | 2.38 | 2 | 2020 | bed ba bsc
c-008 | Pramzura College of Pharmacy | college | Pramzura | Gujarat | 2004 |  |  |  | bpharm diploma-pharmacy
c-009 | Qirmanda Evening College | college | Qirmanda | Maharashtra | 1959 |  |  |  | bcom
s-001 | Rolvathi Institute of Management | standalone | Rolvathi | Tamil Nadu | 1993 |  |  |  | pgdm pgdm-online executive-pgdm-blended
s-002 | Sunxeri School of Business | standalone | Sunxeri | Haryana | 2002 |  |  |  | pgdm executive-pgdm-blended
s-003 | Tumbrola Polytechnic | standalone | Tumbrola | West Bengal | 1962 |  |  |  | diploma-civil diploma-computer diploma-agriculture
"""
AFFILIATED = {
    "c-001": "u-002", "c-002": "u-003", "c-003": "u-003", "c-004": "u-013", "c-005": "u-014",
    "c-006": "u-022", "c-007": "u-026", "c-008": "u-036", "c-009": "u-003",
}
CONTROLS = {
    "central_university": "public", "state_public_university": "public",
    "open_university": "public", "institution_of_national_importance": "public",
    "state_private_university": "private_nonprofit", "deemed_university": "private_nonprofit",
    "college": "aided", "standalone": "private_nonprofit",
}


def acronym(name):
    """Capitals of a name behind EX, which no real acronym begins with."""
    words = name.replace("(", "").replace(",", "").split()
    return "EX-" + "".join(word[0] for word in words if word[0].isupper())


def indian():
    """The institutions of India as the lists above have them."""
    return list(listed(UNIVERSITIES + COLLEGES, NAMES))


def row(entry, **more):
    """An institution of a list as a row of the table."""
    return {
        "institution": code(entry["id"]),
        "name": entry["name"] + " (example)",
        "acronym": acronym(entry["name"]),
        "kind": entry["kind"],
        "control": CONTROLS.get(entry["kind"], ""),
        "country": "IN",
        "region": entry["region"],
        "city": entry["place"],
        "founded": entry["founded"],
        "website": f"https://{entry['id']}.example/",
        "identifiers": f"example-register:{entry['id'].upper()}",
        "status": "active",
    } | more


def indian_rows():
    """The institutions of India; colleges are affiliated to a university, and one has closed."""
    for entry in indian():
        more = {}
        if entry["id"] in AFFILIATED:
            more = {"parent": code(AFFILIATED[entry["id"]]), "relation": "affiliated_to"}
        if entry["id"] == "c-009":
            more |= {"status": "closed", "status_from": "2024-06-01"}
        yield row(entry, **more)
