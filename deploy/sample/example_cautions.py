"""Warnings about invented institutions and programs, one line each."""

from example_tables import code, listed

NAMES = "subject kind severity title reason raised_on effective_from effective_to source_wording"
LIST = """
u-017-mca-online | no_admission_session | severe | No admission for July 2026 | The report on teachers was not submitted | 2026-06-25 | 2026-07-01 | 2027-06-30 | No admission for the academic session July 2026
u-016-bcom-online | suspended_program | severe | Entitlement withdrawn | Examinations were held without proctors | 2026-08-17 | 2026-08-17 | | Entitlement stands withdrawn with immediate effect
u-016 | debarred | severe | Debarred from new online programs | The withdrawal of August 2026 | 2026-09-04 | 2026-09-04 | 2028-09-03 | Debarred from offering new programs for two years
u-025 | accreditation_lapsed | warning | NAAC grade ended | The grade of 2018 ended and no later one is on file | 2023-04-02 | 2023-03-28 | | Validity of accreditation over
u-005 | conditions_imposed | info | Headquarters only | The letter of June 2026 | 2026-06-18 | 2026-07-01 | 2027-06-30 | Subject to conditions
u-024 | conditions_imposed | warning | Examination centers to be inspected | Two centers had no cameras | 2026-06-18 | 2026-07-01 | 2026-12-31 | Subject to inspection
u-021 | pending_court | warning | Entitlement before a court | Two letters of one day contradict each other | 2026-07-09 | 2026-07-09 | | The matter is sub judice
u-019-llb-online | suspended_program | severe | Law may not be taught online | Advertised without any letter | 2026-05-02 | 2026-05-02 | | Not permitted in this mode
u-023 | fee_complaint | info | Complaints about refunds | Seven students waited longer than 60 days | 2026-03-11 | 2026-03-11 | 2026-09-30 | Complaints received
u-023-mba-online | fee_complaint | warning | The price is not published | No list was found on three days | 2026-10-06 | 2026-10-06 | | Fee not displayed
c-009 | closing | severe | Closed | Fewer than twenty students for three years | 2023-11-20 | 2024-06-01 | | Permission to close granted
c-007 | accreditation_lapsed | warning | NAAC grade ended | The grade of 2020 ended | 2025-04-02 | 2025-03-15 | | Validity of accreditation over
u-061 | closing | info | Merged | Became part of another university | 2025-05-19 | 2025-07-01 | | Merged by act of the state
u-033 | on_fake_list | severe | Named by mistake | A list of March 2025 named it; the list of April did not | 2025-03-03 | 2025-03-03 | 2025-04-14 | Not empowered to confer degrees
f-us-3 | conditions_imposed | warning | On notice | Finances | 2026-02-27 | 2026-02-27 | 2027-03-01 | Accreditation on notice
f-au-3 | accreditation_lapsed | severe | Accreditation ended | Not renewed | 2026-01-08 | 2026-01-01 | | Registration not renewed
f-us-1-bs-cs | accreditation_lapsed | warning | Accreditation of the program ended | The institution's own holds | 2025-10-03 | 2025-10-01 | | Accreditation expired
p-002 | fee_complaint | info | Subscriptions that went on | Students were charged after they had finished | 2026-04-22 | 2026-04-22 | | Complaints received
a-001 | pending_court | info | Sued over rankings | Three colleges say that places were sold | 2026-08-01 | 2026-08-01 | | Suit filed
"""


def rows():
    """The warnings."""
    for entry in listed(LIST, NAMES):
        yield entry | {"subject": code(entry["subject"])}
