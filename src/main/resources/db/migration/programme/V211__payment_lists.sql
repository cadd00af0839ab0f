-- From which account a municipality pays. The last one entered holds; a list keeps the one it was sent with.
create table programme.payer (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    name text not null constraint payer_has_a_name check (name ~ '\S'),
    account text not null constraint payer_account_is_written_whole check (account ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    entered_by uuid not null,
    entered_at timestamptz not null default clock_timestamp(),
    constraint payer_with_its_municipality unique (id, org_id));
create index payer_by_municipality on programme.payer (org_id, entered_at desc);

-- What one municipality pays its households in one month. Lines and cents are counted when the second person signs, and held to the lines.
create table programme.payment_list (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    month date not null constraint payout_is_of_a_month check (extract(day from month) = 1),
    state text not null default 'proposed' constraint payout_state_is_known check (state in ('proposed', 'checked', 'sent')),
    lines int,
    cents bigint,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    checked_by uuid,
    checked_at timestamptz,
    sent_by uuid,
    sent_at timestamptz,
    pays_on date,
    payer_id uuid,
    version int not null default 1,
    constraint payout_is_one_for_a_month unique (org_id, month),
    constraint payout_with_its_municipality unique (id, org_id),
    constraint payout_is_checked_by_a_second_person
        check ((state = 'proposed') = (checked_by is null) and (checked_by is null) = (checked_at is null) and checked_by <> made_by),
    constraint payout_is_counted_when_checked check ((state = 'proposed') = (lines is null) and (lines is null) = (cents is null)),
    constraint payout_is_sent_on_a_day check ((state = 'sent') = (sent_by is not null) and (sent_by is null) = (sent_at is null)
        and (sent_by is null) = (pays_on is null) and (sent_by is null) = (payer_id is null)),
    constraint payout_is_paid_from_its_own foreign key (payer_id, org_id) references programme.payer (id, org_id));

-- One amount to one household. What was paid by a municipality stays its own when the family goes on: no cascade from the programme.
create table programme.payment (
    id uuid primary key default gen_random_uuid(),
    list_id uuid not null,
    org_id int not null,
    programme_id uuid not null references programme.programme,
    account_id uuid,
    person_id uuid,
    holder_name text,
    account_sealed bytea,
    account_end text,
    kind text not null constraint payment_kind_is_a_code check (kind ~ '^[a-z][a-z-]*$'),
    for_month date not null constraint payment_is_for_a_month check (extract(day from for_month) = 1),
    due_key text not null collate "C",
    cents bigint not null constraint payment_is_more_than_nothing check (cents > 0),
    rule text not null,
    state text not null default 'proposed' constraint payment_state_is_known
        check (state in ('proposed', 'withdrawn', 'sent', 'paid', 'returned')),
    reason text,
    settled_on date,
    constraint payment_is_of_its_list foreign key (list_id, org_id) references programme.payment_list (id, org_id),
    constraint payment_goes_to_an_account_of_the_family foreign key (account_id, person_id) references programme.account (id, person_id),
    constraint payment_knows_its_account_whole check (num_nulls(account_id, person_id, holder_name, account_sealed, account_end) in (0, 5)),
    constraint payment_sent_has_an_account check (state in ('proposed', 'withdrawn') or account_id is not null),
    constraint payment_not_made_says_why check ((state in ('withdrawn', 'returned')) = (reason is not null)),
    constraint payment_settled_has_a_day check ((state in ('paid', 'returned')) = (settled_on is not null)));
-- Each payment once, whatever the list, the municipality or the number of tries: only what did not reach the family is owed again.
create unique index payment_once on programme.payment (due_key) where state not in ('withdrawn', 'returned');
create index payment_by_list on programme.payment (list_id, state);
create index payment_by_programme on programme.payment (programme_id, for_month);
create index payment_by_account on programme.payment (account_id);
create index payment_by_person on programme.payment (person_id);

create function programme.payout_moves() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    found bigint; summed bigint; bare bigint;
begin
    if (old.state, new.state) not in (('proposed', 'proposed'), ('proposed', 'checked'), ('checked', 'proposed'), ('checked', 'sent')) then
        raise exception 'payout_goes_one_way: % to %', old.state, new.state using errcode = 'check_violation', constraint = 'payout_goes_one_way';
    end if;
    if new.state in ('checked', 'sent') then
        select count(*), coalesce(sum(cents), 0), count(*) filter (where account_id is null) into found, summed, bare
        from programme.payment where list_id = new.id and state <> 'withdrawn';
        if (new.lines, new.cents) is distinct from (found::int, summed) or bare > 0 then
            raise exception 'payout_sum_is_to_the_cent' using errcode = 'check_violation', constraint = 'payout_sum_is_to_the_cent';
        end if;
    end if;
    return new;
end $$;
create trigger payout_goes_one_way before update on programme.payment_list
    for each row execute function programme.payout_moves();

create function programme.payment_moves() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    list_state text := (select state from programme.payment_list where id = case tg_op when 'INSERT' then new.list_id else old.list_id end);
    free text[] := array['state', 'reason', 'settled_on'];
begin
    if tg_op <> 'UPDATE' and list_state <> 'proposed'
        or tg_op = 'UPDATE' and (to_jsonb(new) - free is distinct from to_jsonb(old) - free
            or (old.state, new.state, list_state) not in (('proposed', 'withdrawn', 'proposed'), ('proposed', 'sent', 'sent'),
                ('sent', 'paid', 'sent'), ('sent', 'returned', 'sent'), ('paid', 'returned', 'sent'))) then
        raise exception 'payment_stays_as_it_was_signed' using errcode = 'check_violation', constraint = 'payment_stays_as_it_was_signed';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger payment_stays_as_it_was_signed before insert or update or delete on programme.payment
    for each row execute function programme.payment_moves();

select public.protect('programme.payer', 'select', 'insert');
select public.protect('programme.payment_list', 'select', 'insert');
select public.protect('programme.payment', 'select', 'insert', 'delete');
grant update (state, lines, cents, made_by, made_at, checked_by, checked_at, sent_by, sent_at, pays_on, payer_id, version)
    on programme.payment_list to tiltas_app;
grant update (state, reason, settled_on) on programme.payment to tiltas_app;

-- Proposed by case managers and by whoever pays; signed, sent and settled by finance alone: the municipality's own, or the ministry's.
do $$
declare
    t text;
    own constant text := '(org_id = (select access.org()) or (select access.org()) = 1) and (select access.role()) = ''finance''
        or (select access.role()) = ''system''';
    work constant text := own || ' or org_id = (select access.org()) and (select access.role()) = ''casemanager''';
begin
    foreach t in array array['payer', 'payment_list', 'payment'] loop
        execute format('create policy municipality on programme.%I for select to tiltas_app using (%s)', t, work);
    end loop;
    execute 'create policy finance_enters on programme.payer for insert to tiltas_app with check (('
        || own || ') and (entered_by = (select access.officer()) or (select access.role()) = ''system''))';
    execute 'create policy proposes on programme.payment_list for insert to tiltas_app with check (('
        || work || ') and (made_by = (select access.officer()) or (select access.role()) = ''system''))';
    execute 'create policy proposes_again on programme.payment_list for update to tiltas_app using (' || work || ') with check (('
        || own || ') or (select access.role()) = ''casemanager'' and state = ''proposed'' and made_by = (select access.officer()))';
    execute 'create policy proposes on programme.payment for insert to tiltas_app with check ((' || work || ')
        and exists (select from programme.payment_list l where l.id = list_id and l.org_id = payment.org_id)
        and exists (select from programme.programme p where p.id = programme_id and p.org_id = payment.org_id)
        and (account_id is null or exists (select from programme.account a where a.id = account_id and a.programme_id = payment.programme_id)))';
    execute 'create policy proposes_again on programme.payment for delete to tiltas_app using (' || work || ')';
    execute 'create policy settles on programme.payment for update to tiltas_app using (' || work || ') with check (('
        || own || ') or (select access.role()) = ''casemanager'' and state = ''withdrawn'')';
end $$;
create policy with_the_household on programme.payment for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from programme.programme p where p.id = programme_id));
