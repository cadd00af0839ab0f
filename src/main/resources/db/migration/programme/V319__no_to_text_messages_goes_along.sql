-- A family's word about text messages holds in each later programme of it, also where another municipality leads that: one word, yes or no, for
-- whoever has the programme.
create function programme.wants_texts(programme uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
    select coalesce((select c.wanted
        from programme.programme p
        join programme.programme every on every.household_id = p.household_id
        join programme.text_choice c on c.programme_id = every.id
        where p.id = $1 and (access.role() = 'system' or access.role() = 'casemanager' and p.org_id = access.org()
            or access.role() = 'newcomer' and p.household_id = registration.own_household())
        order by c.said_at desc limit 1), true)
$$;
revoke all on function programme.wants_texts(uuid) from public;
grant execute on function programme.wants_texts(uuid) to tiltas_app;
