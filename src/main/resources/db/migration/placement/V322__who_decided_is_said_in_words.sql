-- Who decided a starting value was written as an English sentence that readers of every language saw. Now it is a code, said in words; the book stays as reason.
alter table placement.weight no force row level security;
update placement.weight set decided_by = 'design', reason = case code when 'floor_percent' then 'Freund et al. 2023' end
    where valid_from = date '2022-02-24' and certainty = 'U' and reason is null;
alter table placement.weight force row level security;
