-- How the person sees it, said on the own phone before or after the talk and before the worker's view is shown. Null: not about this person.
create table programme.own_rating (
    assessment_id uuid not null,
    org_id int not null,
    person_id uuid not null,
    domain text not null constraint own_rating_domain_is_known check (domain in
        ('home', 'money', 'work', 'skills', 'lithuanian', 'school', 'health', 'safety', 'papers', 'digital', 'belonging', 'reserve')),
    level smallint constraint own_rating_is_a_level check (level between 1 and 5),
    said_at timestamptz not null default clock_timestamp(),
    primary key (assessment_id, domain),
    constraint own_rating_is_with_the_assessment foreign key (assessment_id, org_id, person_id)
        references programme.assessment (id, org_id, person_id) on update cascade);
select public.protect('programme.own_rating', 'select', 'insert', 'update');

create policy case_managers on programme.own_rating for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy myself on programme.own_rating for select to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self()));
create policy with_the_person on programme.own_rating for select to tiltas_app
    using ((select access.role()) = 'dpo' and exists (select from registration.person p where p.id = own_rating.person_id));
create policy person_says on programme.own_rating for insert to tiltas_app
    with check (((select access.role()) = 'system' or (select access.role()) = 'newcomer' and person_id = (select access.self()))
        and exists (select from programme.assessment a where a.id = own_rating.assessment_id and a.org_id = own_rating.org_id
            and a.person_id = own_rating.person_id));
create policy person_says_otherwise on programme.own_rating for update to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self()))
    with check ((select access.role()) = 'newcomer' and person_id = (select access.self()));
create policy functions_read on programme.own_rating for select to tiltas_owner using (true);
create policy functions_erase on programme.own_rating for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
create trigger while_open before insert or update or delete on programme.own_rating
    for each row execute function programme.assessment_is_open();
create trigger stands_still after insert or update or delete on programme.own_rating
    for each row execute function programme.agreement_stands_still();

create function programme.erase_own_ratings(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.own_rating set level = null where person_id = gone;
end $$;
revoke all on function programme.erase_own_ratings(uuid) from public;
grant execute on function programme.erase_own_ratings(uuid) to tiltas_app;
