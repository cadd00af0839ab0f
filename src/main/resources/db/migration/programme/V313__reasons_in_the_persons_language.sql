-- What a worker wrote beside a rating (by what it is seen, why there is no goal) in the language of whom it is about. The original stays
-- beside it; of_words says of which original it is a translation. It may come after the talk: what is read is added to, not rewritten.
create table programme.rating_translation (
    assessment_id uuid not null,
    org_id int not null,
    person_id uuid not null,
    domain text not null,
    part text not null constraint rating_translation_part_is_known check (part in ('evidence', 'reason')),
    language text not null constraint rating_translation_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    words text not null constraint rating_translation_never_empty check (words ~ '\S'),
    of_words text not null,
    origin text not null constraint rating_translation_origin_is_known check (origin in ('human', 'machine', 'checked')),
    by_name text,
    version int not null default 1,
    kept_at timestamptz not null default clock_timestamp(),
    kept_by uuid not null,
    primary key (assessment_id, domain, part, language),
    constraint rating_translation_read_by_somebody check (origin = 'machine' or by_name ~ '\S'),
    constraint rating_translation_is_of_a_rating foreign key (assessment_id, domain) references programme.domain_rating (assessment_id, domain),
    constraint rating_translation_is_with_the_assessment foreign key (assessment_id, org_id, person_id)
        references programme.assessment (id, org_id, person_id) on update cascade);
select public.protect('programme.rating_translation', 'select', 'insert', 'update');

create policy case_managers on programme.rating_translation for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy myself on programme.rating_translation for select to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self()));
create policy with_the_person on programme.rating_translation for select to tiltas_app
    using ((select access.role()) = 'dpo' and exists (select from registration.person p where p.id = rating_translation.person_id));
create policy municipality_adds on programme.rating_translation for insert to tiltas_app
    with check (((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
        and exists (select from programme.assessment a where a.id = rating_translation.assessment_id and a.org_id = rating_translation.org_id
            and a.person_id = rating_translation.person_id));
create policy municipality_keeps on programme.rating_translation for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy functions_read on programme.rating_translation for select to tiltas_owner using (true);
create policy functions_erase on programme.rating_translation for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
create trigger stands_still after insert or update or delete on programme.rating_translation
    for each row execute function programme.agreement_stands_still();

create function programme.erase_rating_translations(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.rating_translation set words = '–', of_words = '–', by_name = case when origin <> 'machine' then '–' end
    where person_id = gone;
end $$;
revoke all on function programme.erase_rating_translations(uuid) from public;
grant execute on function programme.erase_rating_translations(uuid) to tiltas_app;
