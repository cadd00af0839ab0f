-- Letters to many are written in one go, at once in the state they reach: what is read on an own page is sent, what is printed is approved. Whom they
-- go to is found under the policies of who asks; here only what was approved by a second officer is written, once to each, and never to hidden families.
drop policy many_are_approved on permits.letter;
create policy many_by_their_function on permits.letter as restrictive for insert to tiltas_app
    with check (mass_id is null or (select access.role()) = 'system');
drop trigger letter_begins_by_the_table on permits.letter;
create trigger letter_begins_by_the_table after insert on permits.letter
    for each row when (new.mass_id is null) execute function permits.letter_moves_by_the_table();

create policy functions_read on permits.mass_letter for select to tiltas_owner using (true);
create policy functions_count on permits.mass_letter for update to tiltas_owner using (state = 'written') with check (state = 'written');
create policy functions_write_many on permits.letter for insert to tiltas_owner
    with check (mass_id is not null and state in ('approved', 'sent'));
create policy functions_write_many on permits.letter_event for insert to tiltas_owner with check (mass_id is not null);

create function permits.write_many(mass uuid, applications uuid[], addressees uuid[], languages text[], own boolean[], opens date[], closes date[],
    law text, until_on date, bundle int, today date)
returns int language plpgsql security definer set search_path = pg_catalog as $$
declare
    m permits.mass_letter;
    written int;
begin
    select * into m from permits.mass_letter l where l.id = mass and l.state = 'written';
    if m.id is null or access.role() is distinct from 'system' and (access.role() is distinct from 'registrar' or access.org() is distinct from m.org_id) then
        raise exception 'write_many_is_for_who_approved' using errcode = 'insufficient_privilege';
    end if;
    with asked as (
        select w.*, a.household_id, a.person_id, case when not w.own then m.batches + 1
                + (row_number() over (partition by w.own order by w.language, a.household_id, w.addressee) - 1) / bundle end as batch
        from unnest(applications, addressees, languages, own, opens, closes) w (application, addressee, language, own, opens, closes)
        join permits.application a on a.id = w.application and a.org_id = m.org_id and w.addressee in (a.person_id, a.filed_by)
        where a.household_id not in (select registration.published_hidden_households())),
    letters as (
        insert into permits.letter (application_id, org_id, household_id, person_id, addressee_id, kind, language, law, until_on, opens_on, closes_on,
            mass_id, batch, written_on, written_by, state, channel, sent_on, version)
        select k.application, m.org_id, k.household_id, k.person_id, k.addressee, m.kind, k.language, write_many.law, write_many.until_on, k.opens,
            k.closes, mass, k.batch, today, access.officer(), case when k.own then 'sent' else 'approved' end, case when k.own then 'own' end,
            case when k.own then today end, case when k.own then 3 else 2 end
        from asked k
        on conflict (mass_id, addressee_id) where mass_id is not null do nothing
        returning id, household_id, person_id, version),
    steps as (
        insert into permits.letter_event (letter_id, version, mass_id, org_id, household_id, person_id, from_state, step, to_state, on_day,
            by_officer, by_org)
        select l.id, s.place, mass, m.org_id, l.household_id, l.person_id, s.from_state, s.step, s.to_state, today, access.officer(), m.org_id
        from letters l join (values (1, 'none', 'draft', 'drafted'), (2, 'drafted', 'approve', 'approved'),
            (3, 'approved', 'send', 'sent')) s (place, from_state, step, to_state) on s.place <= l.version)
    select count(*) into written from letters;
    update permits.mass_letter l set batches = greatest(l.batches, (select max(x.batch) from permits.letter x where x.mass_id = mass)) where l.id = mass;
    return written;
end $$;
revoke all on function permits.write_many(uuid, uuid[], uuid[], text[], boolean[], date[], date[], text, date, int, date) from public;
grant execute on function permits.write_many(uuid, uuid[], uuid[], text[], boolean[], date[], date[], text, date, int, date) to tiltas_app;
