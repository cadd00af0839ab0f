-- What the office asks to share, chosen when the referral is begun: the person sees it on the own phone, value by value, and says yes or no there.
alter table programme.referral add column asks text[] not null default '{name,contact,language,need}'
    constraint referral_asks_for_known_fields check (cardinality(asks) > 0
        and asks <@ array['name', 'contact', 'language', 'birth-year', 'goal', 'need']);

-- 'phone': given by the person, signed in; nobody writes that down for somebody else.
alter table programme.referral_consent drop constraint consent_way_is_known,
    add constraint consent_way_is_known check (how in ('signed', 'spoken', 'phone'));
create policy phone_is_the_persons_own on programme.referral_consent as restrictive for insert to tiltas_app
    with check (how <> 'phone' or (select access.role()) in ('newcomer', 'system'));
create policy given_by_the_person on programme.referral_consent for insert to tiltas_app
    with check ((select access.role()) = 'newcomer' and how = 'phone' and interpreter is null and withdrawn_at is null
        and asked_by = (select access.officer())
        and exists (select from programme.referral r where r.id = referral_id and r.org_id = referral_consent.org_id and r.service = purpose
            and r.provider = recipient and r.state = 'draft' and r.decides_id = (select access.self()) and fields <@ r.asks));
create policy person_consents on programme.referral for update to tiltas_app
    using ((select access.role()) = 'newcomer' and decides_id = (select access.self()) and state = 'draft')
    with check ((select access.role()) = 'newcomer' and decides_id = (select access.self()) and step = 'consent');

-- What could be shared at all. It runs as whoever asks; shared() below lets through what the consent in force names.
create function programme.shareable(referral uuid)
returns table (name text, contact text, language text, birth_year int, goal text, goal_language text, need text, need_language text)
language sql stable set search_path = pg_catalog as $$
    select p.given || ' ' || p.surname, coalesce(d.phone, h.phone), h.language, extract(year from p.born_on)::int, g.words, g.words_language,
        r.need, r.need_language
    from programme.referral r
    join registration.person p on p.id = r.person_id
    join registration.person d on d.id = r.decides_id
    join registration.household h on h.id = p.household_id
    left join programme.goal g on g.id = r.goal_id
    where r.id = shareable.referral and programme.record_goes_on(p.id)
        and h.id not in (select registration.published_hidden_households())
$$;
create or replace function programme.shared(referral uuid)
returns table (name text, contact text, language text, birth_year int, goal text, goal_language text, need text, need_language text)
language sql stable set search_path = pg_catalog as $$
    select case when 'name' = any (c.fields) then s.name end,
        case when 'contact' = any (c.fields) then s.contact end,
        case when 'language' = any (c.fields) then s.language end,
        case when 'birth-year' = any (c.fields) then s.birth_year end,
        case when 'goal' = any (c.fields) then s.goal end,
        case when 'goal' = any (c.fields) then s.goal_language end,
        case when 'need' = any (c.fields) then s.need end,
        case when 'need' = any (c.fields) then s.need_language end
    from programme.referral_consent c cross join programme.shareable(c.referral_id) s
    where c.referral_id = shared.referral and c.answer = 'given' and c.withdrawn_at is null
$$;
