-- What the bank has said of payments. Of entries that are no payment of ours the day, the amount and the bank's own reference are kept, so
-- that they can be looked up there: neither names nor words, for most of a municipality's money is other people's business.
create table programme.bank_statement (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    digest bytea not null,
    named text not null,
    account_end text not null,
    read_by uuid not null,
    read_at timestamptz not null default clock_timestamp(),
    constraint bank_statement_is_read_once unique (org_id, digest),
    constraint bank_statement_with_its_municipality unique (id, org_id));

-- way: out of the account or back into it. outcome: paid and returned have changed a payment, known has not, unknown is none of ours.
create table programme.statement_entry (
    id uuid primary key default gen_random_uuid(),
    statement_id uuid not null,
    org_id int not null,
    position int not null,
    reference text,
    cents bigint not null,
    booked_on date not null,
    way text not null constraint statement_entry_way_is_known check (way in ('out', 'back')),
    outcome text not null constraint statement_entry_outcome_is_known check (outcome in ('paid', 'returned', 'known', 'unknown')),
    why text,
    payment_id uuid references programme.payment,
    constraint statement_entry_is_of_its_statement foreign key (statement_id, org_id) references programme.bank_statement (id, org_id),
    constraint statement_entry_unknown_says_why check ((outcome = 'unknown') = (why is not null)),
    constraint statement_entry_names_its_payment check ((outcome = 'unknown') = (payment_id is null)));
create index statement_entry_by_statement on programme.statement_entry (statement_id, position);
create unique index statement_entry_settles_once on programme.statement_entry (payment_id, outcome) where outcome in ('paid', 'returned');

select public.protect('programme.bank_statement', 'select', 'insert');
select public.protect('programme.statement_entry', 'select', 'insert');
do $$
declare
    t text;
    own constant text := '(org_id = (select access.org()) or (select access.org()) = 1) and (select access.role()) = ''finance''
        or (select access.role()) = ''system''';
begin
    foreach t in array array['bank_statement', 'statement_entry'] loop
        execute format('create policy finance on programme.%I for select to tiltas_app using (%s)', t, own);
    end loop;
    execute 'create policy finance_reads on programme.bank_statement for insert to tiltas_app with check (('
        || own || ') and (read_by = (select access.officer()) or (select access.role()) = ''system''))';
    execute 'create policy finance_reads on programme.statement_entry for insert to tiltas_app with check ((' || own || ')
        and exists (select from programme.bank_statement s where s.id = statement_id)
        and (payment_id is null or exists (select from programme.payment p where p.id = payment_id and p.org_id = statement_entry.org_id)))';
end $$;
create policy with_the_payment on programme.statement_entry for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from programme.payment p where p.id = payment_id));
