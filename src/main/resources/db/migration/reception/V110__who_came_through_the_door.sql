-- On which days somebody came or went through the door of a house: what counting who is present needs, and no more.
create view reception.published_presence with (security_invoker = true) as
    select distinct person_id, (at at time zone 'Europe/Vilnius')::date as seen_on from reception.passage;
grant select on reception.published_presence to tiltas_app;
