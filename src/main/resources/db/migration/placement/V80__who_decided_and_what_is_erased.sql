-- A weight has its reason beside who decided it. Animals are a condition now and offers have their own deadlines: their points weigh nothing any more.
alter table placement.weight add reason text constraint weight_reason_is_short check (length(reason) <= 300);
alter table placement.weight no force row level security;
delete from placement.weight where code in ('pets', 'offer_days');
alter table placement.weight force row level security;

insert into placement.weight (code, valid_from, value, decided_by, certainty) values
    ('quota_least', '2022-02-24', 12, 'A share smaller than a family keeps no family out: so many people are taken before the share counts; design', 'U');

create index offer_by_offered_at on placement.offer (offered_at);

-- Article 17, as in V77: with the last of the family goes also what the engine weighed in its choice, and the words with which a person chose otherwise.
create or replace function placement.erase_person(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update placement.household_answer set words = null, reason = null where household_id = any(homes);
    update placement.municipality_answer set place = null, words = null where household_id = any(homes);
    update placement.objection set words = '–', answer_words = case when answer is null then null else '–' end
        where household_id = any(homes);
    update placement.offer_profile set people = '{}', pets = '{}', care = '{}', languages = '{}', work = '{}', note = null, step_free = false,
        kindergarten = 0, primary_school = 0, basic_school = 0, upper_school = 0, elders = 0 where household_id = any(homes);
    update placement.offer_profile set people = array_remove(people, gone) where gone = any(people);
    update placement.candidate c set reasons_for = '{}', reasons_against = '{}', kept = '{}', kept_points = '{}', kept_left = '{}', kept_size = '{}',
            met = '{}', met_need = '{}', met_free = '{}', turns = '{}', override_words = null
        from placement.proposal p where p.id = c.proposal_id and p.household_id = any(homes);
    update placement.proposal set nearly = '{}', nearly_lacks = '{}', nearly_short = '{}' where household_id = any(homes);
    delete from placement.wish where household_id = any(homes);
    delete from placement.tie where household_id = any(homes);
    delete from placement.wish_statement where household_id = any(homes);
end $$;
create policy functions_erase on placement.proposal for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
