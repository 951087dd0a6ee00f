-- Tells the planner how much was staged.
analyze staged_institution, staged_program, staged_offering, staged_approval, staged_fee,
  staged_caution
