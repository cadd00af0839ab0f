-- The invented country's tests are written by the system, under the same constraints as everybody's.
create policy system_records on preparedness.site_test for insert to tiltas_app
    with check ((select access.role()) = 'system' and recorded_by = (select access.officer())
        and exists (select from reception.published_standby s where s.site_id = site_test.site_id and s.standby));
