-- What a night's count has found. Exact for the municipality itself, whose cases they are; how many officers carry too much only for who supervises them.
create table programme.measure_own (
    org_id int not null references access.organisation,
    measure text not null,
    need text not null constraint measure_own_need_is_known check (need in ('all', 'light', 'standard', 'intensive')),
    numerator int not null,
    denominator int not null constraint measure_own_has_somebody check (denominator > 0 and numerator between 0 and denominator),
    counted_at timestamptz not null,
    primary key (org_id, measure, need));
select public.protect('programme.measure_own', 'select', 'insert', 'delete');
create policy own_municipality on programme.measure_own for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and (measure <> 'load' or programme.supervises((now() at time zone 'Europe/Vilnius')::date)));
create policy system_adds on programme.measure_own for insert to tiltas_app with check ((select access.role()) = 'system');
create policy system_clears on programme.measure_own for delete to tiltas_app using ((select access.role()) = 'system');

-- For everybody else, nothing exact: null is not shown, be it for fewer than ten or because one could work out such a number from it.
create table programme.measure_published (
    place int not null,
    measure text not null,
    need text not null constraint measure_published_need_is_known check (need in ('all', 'light', 'standard', 'intensive')),
    numerator int constraint measure_published_part_by_the_rule check (numerator >= 10 and numerator % 5 = 0),
    denominator int constraint measure_published_whole_by_the_rule check (denominator >= 10 and denominator % 5 = 0),
    counted_at timestamptz not null,
    primary key (place, measure, need));
create table programme.fairness (
    until date not null,
    matter text not null constraint fairness_matter_is_known check (matter in ('lowered', 'refused', 'sheltered', 'restored', 'appealed', 'upheld')),
    dimension text not null constraint fairness_dimension_is_known check (dimension in ('all', 'sex', 'age', 'disability', 'origin', 'municipality')),
    part text not null,
    numerator int constraint fairness_part_by_the_rule check (numerator >= 10 and numerator % 5 = 0),
    denominator int constraint fairness_whole_by_the_rule check (denominator >= 10 and denominator % 5 = 0),
    counted_at timestamptz not null,
    primary key (until, matter, dimension, part));
do $$
declare t text;
begin
    foreach t in array array['measure_published', 'fairness'] loop
        perform public.protect(('programme.' || t)::regclass, 'select', 'insert', 'delete');
        execute format('create policy country_readers on programme.%I for select to tiltas_app using ((select access.role()) in (''analyst'', ''system'')
            or (select access.role()) = ''casemanager'' and programme.supervises((now() at time zone ''Europe/Vilnius'')::date))', t);
        execute format('create policy system_adds on programme.%I for insert to tiltas_app with check ((select access.role()) = ''system'')', t);
        execute format('create policy system_clears on programme.%I for delete to tiltas_app using ((select access.role()) = ''system'')', t);
    end loop;
end $$;
