-- What only few may read, and only after they have said why: it opens one person's rows to one officer for an hour.
create table programme.need_look (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references registration.person,
    officer_id uuid not null,
    org_id int not null references access.organisation,
    reason text not null constraint need_look_says_why check (length(reason) >= 10),
    made_at timestamptz not null default clock_timestamp(),
    until timestamptz not null default clock_timestamp() + interval '1 hour',
    constraint need_look_lasts_an_hour check (until <= made_at + interval '61 minutes'));
create index need_look_by_officer on programme.need_look (officer_id, person_id);

create table programme.restricted_need (
    id uuid primary key,
    programme_id uuid not null,
    org_id int not null,
    person_id uuid not null references registration.person,
    words text not null constraint restricted_need_never_empty check (words ~ '\S'),
    words_language text not null constraint restricted_need_language_is_a_code check (words_language ~ '^[a-z]{2,3}$'),
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    ended_at timestamptz,
    ended_by uuid,
    constraint restricted_need_ended_by_somebody check ((ended_at is null) = (ended_by is null)),
    constraint restricted_need_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create index restricted_need_by_person on programme.restricted_need (person_id);
create index restricted_need_by_programme on programme.restricted_need (programme_id, org_id);

select public.protect('programme.need_look', 'select', 'insert');
select public.protect('programme.restricted_need', 'select', 'insert');
grant update (ended_at, ended_by) on programme.restricted_need to tiltas_app;

create policy own_look on programme.need_look for select to tiltas_app
    using (officer_id = (select access.officer()) or (select access.role()) = 'system');
create policy myself on programme.need_look for select to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self()));
create policy with_the_person on programme.need_look for select to tiltas_app
    using ((select access.role()) = 'dpo' and exists (select from registration.person p where p.id = need_look.person_id));
create policy own_reason on programme.need_look for insert to tiltas_app
    with check (officer_id = (select access.officer()) and until <= clock_timestamp() + interval '61 minutes'
        and ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
        and exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
            where p.id = need_look.person_id and m.org_id = need_look.org_id));

do $$
declare few text := '(select access.role()) = ''casemanager'' and org_id = (select access.org())
    and exists (select from programme.need_look l where l.person_id = restricted_need.person_id
        and l.officer_id = (select access.officer()) and l.until > clock_timestamp())';
begin
    execute 'create policy few_with_a_reason on programme.restricted_need for select to tiltas_app
        using ((select access.role()) = ''system'' or ' || few || ')';
    execute 'create policy few_write on programme.restricted_need for insert to tiltas_app
        with check (created_by = (select access.officer())
            and exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
                where p.id = restricted_need.person_id and m.id = restricted_need.programme_id and m.org_id = restricted_need.org_id)
            and ((select access.role()) = ''system'' or ' || few || '))';
    execute 'create policy few_end on programme.restricted_need for update to tiltas_app
        using (ended_at is null and ' || few || ') with check (ended_by = (select access.officer()))';
end $$;
create policy myself on programme.restricted_need for select to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self()));
create policy with_the_person on programme.restricted_need for select to tiltas_app
    using ((select access.role()) = 'dpo' and exists (select from registration.person p where p.id = restricted_need.person_id));
