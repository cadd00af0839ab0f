-- Where a family lives, for whoever writes to it: the house where it stays, or the address it has told of its own. It shows what the reader may
-- see of stays anyway. What has been erased is no address.
create view reception.published_address with (security_invoker = true) as
    select distinct y.household_id, s.name as house, s.address, s.municipality, y.during
    from reception.stay y join reception.site s on s.id = y.site_id
    where y.household_id is not null and y.state = 'stay'
    union all
    select l.household_id, null, l.address, l.municipality, l.during from reception.lodging l where l.address ~ '[[:alnum:]]';
grant select on reception.published_address to tiltas_app;
