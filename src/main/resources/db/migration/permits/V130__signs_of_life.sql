-- On which days somebody was seen or heard of in the country, wherever that was: one place for whoever asks who is present. A sign of a family
-- is one of each member. since and homes narrow it; null is everything. Tables of other modules by their published functions, which tell days only.
create function permits.signs_of_life(since date, homes uuid[]) returns table (person_id uuid, seen_on date, kind text)
language plpgsql stable rows 1000 set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
begin
    return query
    with sign (person_id, household_id, seen_on, kind) as (
        select a.person_id, a.household_id, d.day, 'application'
            from permits.application a cross join lateral (values (a.submitted_on), (a.attended_on)) d (day) where d.day is not null
        union all select null, a.household_id, (a.came_at at time zone 'Europe/Vilnius')::date, 'visit'
            from permits.appointment a where a.came_at is not null
        union all select l.addressee_id, l.household_id, l.delivered_on, 'letter'
            from permits.letter l where l.delivered_as in ('read', 'handed')
        union all select l.addressee_id, l.household_id, e.on_day, 'letter'
            from permits.letter_event e join permits.letter l on l.id = e.letter_id where e.step = 'answer'
        union all select l.person_id, l.household_id, l.filed_on, 'appeal' from permits.appeal l
        union all select null, c.household_id, c.called_on, 'call' from permits.call c where c.answer in ('reached', 'will_come')
        union all select r.person_id, r.household_id, r.seen_on, 'house' from reception.published_signs(since) r
        union all select null, m.household_id, m.seen_on, 'meeting' from programme.published_held_meetings(since) m
        union all select i.person_id, null, i.seen_on, 'sign_in' from access.published_sign_ins(since) i
        union all select u.person_id, u.household_id, u.ended_on, 'officer' from permits.unseen u where u.ended_as = 'officer'
        union all select null, h.id, (h.registered_at at time zone 'Europe/Vilnius')::date, 'registration'
            from registration.published_household h where h.registered_at is not null)
    select s.person_id, s.seen_on, s.kind from sign s
        where s.person_id is not null and (since is null or s.seen_on >= since) and (homes is null
            or s.person_id in (select p.id from registration.published_person p where p.household_id = any(homes)))
    union all select p.id, s.seen_on, s.kind from sign s join registration.published_person p on p.household_id = s.household_id
        where s.person_id is null and (since is null or s.seen_on >= since) and (homes is null or s.household_id = any(homes));
end $$;
