-- What planners ask of the schemes by which hosts are paid: amounts and days, nobody's claim.
create view reception.published_host_pay with (security_invoker = true) as
    select s.code as scheme, s.act, s.valid_from as scheme_from, s.valid_until as scheme_until, s.certainty,
           t.term, t.valid_from, t.valid_until, t.value
    from reception.compensation_scheme s join reception.compensation_term t on t.scheme = s.code and t.replaced_at is null
    where t.term in ('first_person', 'next_person', 'free_months');
grant select on reception.published_host_pay to tiltas_app;
