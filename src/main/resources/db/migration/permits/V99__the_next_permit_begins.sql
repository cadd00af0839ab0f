-- An act carries a permit on at most until the day before the next permit of the person on that ground begins, also when the act is entered with a
-- day that is past: nobody has two permits of one ground on one day.
create or replace function permits.valid_until(p permits.permit) returns date
language plpgsql stable set search_path = pg_catalog as $$
declare
    until date := upper(p.valid) - 1;
    r record;
begin
    for r in select valid_on, to_on from permits.prolongation
            where ground = p.ground and valid_on >= lower(p.valid) and approved_at is not null and taken_back_at is null
            order by valid_on, to_on loop
        if r.valid_on <= until and r.to_on > until then
            until := r.to_on;
        end if;
    end loop;
    if until >= upper(p.valid) then
        until := least(until, (select min(lower(n.valid)) - 1 from permits.permit n
            where n.person_id = p.person_id and n.ground = p.ground and lower(n.valid) > lower(p.valid)));
    end if;
    return case when p.replaced_on is null then until else least(until, p.replaced_on - 1) end;
end $$;
