-- The country's offices see the whole board; everybody else sees what it is asked for. That the country is on alert is no secret among officers.
do $$
declare t text;
begin
    foreach t in array array['level_rule', 'step_rule', 'raci_rule', 'card_rule'] loop
        perform public.protect(format('preparedness.%I', t)::regclass, 'select');
        execute format('create policy leaders_read on preparedness.%I for select to tiltas_app using ((select preparedness.leads()))', t);
        execute format('create policy migrations_write on preparedness.%I for insert to tiltas_owner with check (true)', t);
    end loop;
    foreach t in array array['step', 'known', 'assessed', 'opened_site', 'notice', 'taken_offer'] loop
        perform public.protect(format('preparedness.%I', t)::regclass, 'select', 'insert');
        execute format('create policy leaders_read on preparedness.%I for select to tiltas_app using ((select preparedness.leads()))', t);
        execute format('create policy leaders_write on preparedness.%I for insert to tiltas_app with check ((select preparedness.activates()))', t);
    end loop;
    foreach t in array array['step', 'assessed'] loop
        execute format('create policy leaders_change on preparedness.%I for update to tiltas_app using ((select preparedness.activates()))', t);
    end loop;
end $$;
grant update (done_at) on preparedness.step to tiltas_app;
grant update (people, weeks, runs, short_percent, short_week, short_median, short_high, assessed_at, assessed_by, confidence, why, chosen_at,
    chosen_by) on preparedness.assessed to tiltas_app;
create policy own_offer_read on preparedness.taken_offer for select to tiltas_app
    using (org_id = (select access.org()) and (select preparedness.answers()));

select public.protect('preparedness.activation', 'select', 'insert');
grant update (state, state_since, second_by, second_by_name, second_at, opened_at, closed_at, review_on) on preparedness.activation to tiltas_app;
create policy officers_read on preparedness.activation for select to tiltas_app
    using ((select preparedness.leads()) or (select preparedness.answers()) or (select access.role()) = 'analyst');
create policy who_activates_proposes on preparedness.activation for insert to tiltas_app
    with check ((select preparedness.activates()) and opened_by = (select access.officer()) and org_id = (select access.org())
        and persons >= preparedness.persons(level, (proposed_at at time zone 'Europe/Vilnius')::date) and second_by is null);
create policy who_activates_moves on preparedness.activation for update to tiltas_app
    using ((select preparedness.activates()))
    with check ((select preparedness.activates()));
-- Who seconds it is who asks, at that moment: nobody writes another's name there.
create function preparedness.seconds_in_person() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.second_by is distinct from old.second_by and new.second_by is distinct from access.officer() then
        raise exception 'only a person himself seconds' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger activation_is_seconded_in_person before update on preparedness.activation
    for each row execute function preparedness.seconds_in_person();

select public.protect('preparedness.convened', 'select', 'insert');
grant update (seen_at, seen_by, accepted_at, accepted_by, accepted_by_name) on preparedness.convened to tiltas_app;
create policy own_and_leaders_read on preparedness.convened for select to tiltas_app
    using ((select preparedness.leads()) or org_id = (select access.org()) and (select preparedness.answers()));
create policy leaders_call on preparedness.convened for insert to tiltas_app with check ((select preparedness.activates()));
create policy own_organisation_comes on preparedness.convened for update to tiltas_app
    using (org_id = (select access.org()) and ((select preparedness.answers()) or (select preparedness.leads())) or (select access.role()) = 'system');

select public.protect('preparedness.card', 'select', 'insert');
grant update (seen_at, seen_by, done_at, done_by, done_by_name, done_words) on preparedness.card to tiltas_app;
create policy leaders_read on preparedness.card for select to tiltas_app using ((select preparedness.leads()));
create policy leaders_make on preparedness.card for insert to tiltas_app with check ((select preparedness.activates()));
create policy owner_does on preparedness.card for update to tiltas_app
    using ((select preparedness.leads()) and (org_id = (select access.org()) or (select access.role()) = 'system'));

select public.protect('preparedness.request', 'select', 'insert');
create policy own_and_leaders_read on preparedness.request for select to tiltas_app
    using ((select preparedness.leads()) or org_id = (select access.org()) and (select preparedness.answers()));
create policy leaders_ask on preparedness.request for insert to tiltas_app
    with check ((select preparedness.activates()) and asked_by = (select access.officer()));
select public.protect('preparedness.request_answer', 'select', 'insert');
create policy own_and_leaders_read on preparedness.request_answer for select to tiltas_app
    using ((select preparedness.leads()) or org_id = (select access.org()) and (select preparedness.answers()));
create policy own_organisation_answers on preparedness.request_answer for insert to tiltas_app
    with check ((select preparedness.answers()) and answered_by = (select access.officer())
        and (org_id = (select access.org()) or (select access.role()) = 'system')
        and exists (select from preparedness.request r where r.id = request_answer.request_id and r.org_id = request_answer.org_id
            and request_answer.answered_at <= r.answer_by));

select public.protect('preparedness.activation_log', 'select', 'insert');
create policy leaders_read on preparedness.activation_log for select to tiltas_app using ((select preparedness.leads()));
create policy who_acts_writes on preparedness.activation_log for insert to tiltas_app
    with check (officer_id = (select access.officer()) and org_id = (select access.org())
        and ((select preparedness.leads()) or (select preparedness.answers()) and (
            exists (select from preparedness.request r where r.activation_id = activation_log.activation_id and r.org_id = (select access.org()))
            or exists (select from preparedness.convened c where c.activation_id = activation_log.activation_id
                and c.org_id = (select access.org())))));

insert into preparedness.level_rule (level, valid_from, persons, mark, source) values
    ('watch', date '2026-11-01', 1, 'D', 'Mūsų pačių nuostata: stebėjimą pradeda vienas'),
    ('alert', date '2026-11-01', 1, 'D', 'Mūsų pačių nuostata: parengtį skelbia vienas'),
    ('emergency', date '2026-11-01', 2, 'D', 'Mūsų pačių nuostata: ekstremaliąją padėtį siūlo vienas, tvirtina kitas');

insert into preparedness.step_rule (level, step, valid_from, hours, mark, source)
select level, step, date '2026-11-01', hours, 'D', 'Mūsų pačių nuostata, kol pratybos neparodė kitaip'
from (values
    ('watch', 'report', 24), ('watch', 'assess', 48), ('watch', 'convene', 48), ('watch', 'execute', 336), ('watch', 'resolve', 336),
    ('alert', 'report', 6), ('alert', 'assess', 12), ('alert', 'convene', 12), ('alert', 'execute', 336), ('alert', 'resolve', 336),
    ('emergency', 'report', 2), ('emergency', 'assess', 4), ('emergency', 'convene', 4), ('emergency', 'execute', 720), ('emergency', 'resolve', 336))
    as seed (level, step, hours);

insert into preparedness.raci_rule (level, kind, valid_from, part, mark, source)
select level, kind, date '2026-11-01', part, 'U', 'VRM vadovauja pagal 2010 m. Vyriausybės nutarimą Nr. 1503 (583/2021); dalis turi patvirtinti ministerija'
from (values
    ('watch', 'ministry', 'A'), ('watch', 'agency', 'R'), ('watch', 'migration', 'C'),
    ('alert', 'ministry', 'A'), ('alert', 'agency', 'R'), ('alert', 'migration', 'R'), ('alert', 'municipality', 'I'),
    ('emergency', 'ministry', 'A'), ('emergency', 'agency', 'R'), ('emergency', 'migration', 'R'), ('emergency', 'municipality', 'C'))
    as seed (level, kind, part);

insert into preparedness.card_rule (code, level, valid_from, indicator, act, org_id, hours, mark, source)
select code, level, date '2026-11-01', indicator, act, org, hours, 'D', 'Mūsų pačių nuostata pagal Frontex vadovo veiksmų sąrašą'
from (values
    ('check-figures', 'watch', null, 'do', 2, 24), ('check-sites', 'watch', null, 'do', 3, 48), ('check-pools', 'watch', 'staff', 'ask_staff', 3, 48),
    ('check-figures', 'alert', null, 'do', 2, 6), ('check-sites', 'alert', null, 'do', 3, 12), ('open-site', 'alert', 'shortage', 'open_site', 3, 24),
    ('ask-municipalities', 'alert', null, 'ask_places', 3, 24), ('call-staff', 'alert', null, 'ask_staff', 3, 24),
    ('more-desks', 'alert', 'queue', 'do', 2, 24), ('inform-people', 'alert', null, 'do', 1, 24),
    ('open-site', 'emergency', null, 'open_site', 3, 6), ('ask-municipalities', 'emergency', null, 'ask_places', 3, 6),
    ('call-staff', 'emergency', null, 'ask_staff', 3, 6), ('more-desks', 'emergency', null, 'do', 2, 12),
    ('inform-people', 'emergency', null, 'do', 1, 6), ('ask-europe', 'emergency', null, 'do', 1, 48), ('tell-europe', 'emergency', null, 'do', 1, 24))
    as seed (code, level, indicator, act, org, hours);
