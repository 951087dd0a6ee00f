-- What a source does not say, and which of its documents says that something ends.

-- A source that does not say whether a fee is paid back has not said that it is not.
alter table fee_line alter column refundable drop not null;
alter table fee_line alter column refundable drop default;
comment on column fee_line.refundable is 'Whether it is paid back; null where the source is silent.';

-- A later document may end what an earlier one began: the earlier one still says what held, the
-- later one that it holds no longer.
alter table approval_decision add column ended_by bigint;
alter table approval_decision add constraint approval_decision_ended_by_fkey
  foreign key (ended_by, source_id) references evidence (id, source_id);
comment on column approval_decision.ended_by is
  'The later document by which it ends; null where its own evidence says when.';
alter table fee_line add column ended_by bigint;
alter table fee_line add constraint fee_line_ended_by_fkey
  foreign key (ended_by, source_id) references evidence (id, source_id);
comment on column fee_line.ended_by is
  'The later document by which it ends; null where its own evidence says when.';
