-- A step of the office in the language of whom it is about. The original stays beside it; of_words says of which original it is a translation.
create table programme.step_translation (
    step_id uuid not null,
    org_id int not null,
    language text not null constraint step_translation_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    words text not null constraint step_translation_never_empty check (words ~ '\S'),
    of_words text not null,
    origin text not null constraint step_translation_origin_is_known check (origin in ('human', 'machine', 'checked')),
    by_name text,
    version int not null default 1,
    kept_at timestamptz not null default clock_timestamp(),
    kept_by uuid not null,
    primary key (step_id, language),
    constraint step_translation_read_by_somebody check (origin = 'machine' or by_name ~ '\S'),
    constraint step_translation_is_with_the_step foreign key (step_id, org_id) references programme.step (id, org_id) on update cascade);
select public.protect('programme.step_translation', 'select', 'insert', 'update');

create policy municipality on programme.step_translation for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = 'system');
create policy with_the_household on programme.step_translation for select to tiltas_app
    using (exists (select from programme.step above where above.id = step_id));
create policy municipality_adds on programme.step_translation for insert to tiltas_app
    with check (((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
        and exists (select from programme.step above where above.id = step_id and above.org_id = step_translation.org_id));
create policy municipality_keeps on programme.step_translation for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy functions_read on programme.step_translation for select to tiltas_owner using (true);
create policy functions_erase on programme.step_translation for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
create trigger stands_still after insert or update or delete on programme.step_translation
    for each row execute function programme.agreement_stands_still();

-- What the office has proposed and nobody has answered yet it may put otherwise. What anybody said or agreed to stays as it is.
create function programme.keep_the_words_of_steps() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'tiltas_owner' and (new.words, new.words_language) is distinct from (old.words, old.words_language)
        and not (old.state = 'idea' and new.state = 'idea' and old.proposed_by = 'casemanager' and access.role() = 'casemanager') then
        raise exception 'words are kept as they were said' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
drop trigger step_words_are_kept on programme.step;
create trigger step_words_are_kept before update on programme.step for each row execute function programme.keep_the_words_of_steps();

create function programme.erase_step_translations(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.step_translation t set words = '–', of_words = '–', by_name = case when t.origin <> 'machine' then '–' end
    from programme.step s join programme.goal g on g.id = s.goal_id join programme.programme p on p.id = g.programme_id
    where s.id = t.step_id and (g.person_id = gone or g.person_id is null and p.household_id = any(homes));
end $$;
revoke all on function programme.erase_step_translations(uuid, uuid[]) from public;
grant execute on function programme.erase_step_translations(uuid, uuid[]) to tiltas_app;
