-- Tells the planner how much was staged. Of the widest table only what is joined on: a sample of
-- every column takes longer than some of the joins.
analyze staged_institution, staged_program (draft, program, institution, name), staged_offering,
  staged_approval, staged_fee, staged_caution
