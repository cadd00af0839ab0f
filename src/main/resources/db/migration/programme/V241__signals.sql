-- Questions that plain rules put about supports, to both sides in the same words. They decide nothing, and no payment reads them.
create table programme.signal (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    support_id uuid,
    rule text not null constraint signal_rule_is_known check (rule in ('S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10')),
    arose_on date not null,
    gone_on date,
    created_at timestamptz not null default clock_timestamp(),
    constraint signal_goes_after_it_arose check (gone_on >= arose_on),
    constraint signal_is_of_the_support foreign key (support_id, programme_id) references programme.support (id, programme_id),
    constraint signal_of_its_programme unique (id, programme_id),
    constraint signal_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create unique index signal_once_while_it_lasts on programme.signal
    (programme_id, rule, coalesce(support_id, '00000000-0000-0000-0000-000000000000')) where gone_on is null;
create index signal_by_support on programme.signal (support_id);

create table programme.signal_answer (
    id uuid primary key default gen_random_uuid(),
    signal_id uuid not null,
    programme_id uuid not null,
    org_id int not null,
    side text not null constraint signal_answer_side_is_known check (side in ('person', 'office')),
    answer text not null constraint signal_answer_is_known check (answer in ('agree', 'not_now', 'data_wrong')),
    words text not null constraint signal_answer_says_something check (words ~ '\S'),
    language text not null constraint signal_answer_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    answered_on date not null,
    answered_by uuid not null,
    answered_name text,
    created_at timestamptz not null default clock_timestamp(),
    constraint signal_answer_is_of_the_signal foreign key (signal_id, programme_id) references programme.signal (id, programme_id),
    constraint signal_answer_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create index signal_answer_by_signal on programme.signal_answer (signal_id, created_at);
create index signal_answer_by_programme on programme.signal_answer (programme_id);

-- That after a step down the rent or the food did not suffice: said by the person, or noted by whoever was told.
create table programme.shortage (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    what text not null constraint shortage_is_known check (what in ('rent', 'food')),
    told_on date not null,
    told_by uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    constraint shortage_once_a_day unique (programme_id, what, told_on),
    constraint shortage_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);

select public.protect(t::regclass, 'select', 'insert') from unnest(array['programme.signal', 'programme.signal_answer', 'programme.shortage']) t;
grant update (gone_on) on programme.signal to tiltas_app;
do $$
declare t text;
begin
    foreach t in array array['signal', 'signal_answer', 'shortage'] loop
        execute format('create policy municipality on programme.%I for select to tiltas_app
            using (org_id = (select access.org()) and (select access.role()) = ''casemanager'' or (select access.role()) = ''system'')', t);
        execute format('create policy with_the_household on programme.%1$I for select to tiltas_app
            using ((select access.role()) in (''newcomer'', ''dpo'') and exists (select from programme.programme p where p.id = %1$I.programme_id))', t);
    end loop;
end $$;
-- How a support differs from those of like families is a question to the supervisor only.
create policy of_the_supervisor on programme.signal as restrictive for select to tiltas_app
    using (rule <> 'S10' or (select access.role()) in ('system', 'dpo')
        or programme.supervises((now() at time zone 'Europe/Vilnius')::date));
create policy system_finds on programme.signal for insert to tiltas_app with check ((select access.role()) = 'system');
create policy system_finds_gone on programme.signal for update to tiltas_app
    using ((select access.role()) = 'system') with check ((select access.role()) = 'system');
create policy either_answers on programme.signal_answer for insert to tiltas_app
    with check ((select access.role()) = 'system' or answered_by = (select access.officer())
        and ((select access.role()) = 'newcomer' and side = 'person'
            or (select access.role()) = 'casemanager' and side = 'office' and org_id = (select access.org()))
        and exists (select from programme.signal s where s.id = signal_id and s.org_id = signal_answer.org_id));
create policy either_tells on programme.shortage for insert to tiltas_app
    with check ((select access.role()) = 'system' or told_by = (select access.officer())
        and ((select access.role()) = 'newcomer' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
        and exists (select from programme.programme p where p.id = programme_id and p.org_id = shortage.org_id));

create policy functions_read on programme.signal_answer for select to tiltas_owner using (true);
create policy functions_erase on programme.signal_answer for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
