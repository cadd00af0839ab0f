-- A month that was paid and is reckoned otherwise by now: what is missing is paid by a line of its own. It names the due it corrects, what was
-- paid before and what the rules give now, and why they differ; its key is the due's with a number, so that payment_once holds it too.
-- withheld is the part of a due that is kept back under a repayment that two officers have agreed to.
alter table programme.payment
    add corrects text collate "C",
    add correction int not null default 0,
    add before_cents bigint,
    add now_cents bigint,
    add because text constraint payment_correction_reason_is_known
        check (because in ('people', 'share', 'more', 'less', 'not-owed', 'taken-back')),
    add people int,
    add share numeric(3, 2),
    add withheld bigint not null default 0,
    add repayment_id uuid,
    add constraint payment_correction_is_told_whole check (num_nulls(corrects, before_cents, now_cents, because) = case correction when 0 then 4 else 0 end),
    add constraint payment_correction_has_its_number check (correction >= 0 and (corrects is null or due_key = corrects || '+' || correction)),
    add constraint payment_correction_is_the_difference check (corrects is null or cents = now_cents - before_cents),
    add constraint payment_withholds_never_more_than_half check (withheld between 0 and cents),
    add constraint payment_withholds_by_a_repayment check ((withheld > 0) = (repayment_id is not null));
create index payment_by_repayment on programme.payment (repayment_id) where repayment_id is not null;
