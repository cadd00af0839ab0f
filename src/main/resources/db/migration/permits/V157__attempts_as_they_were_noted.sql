-- Whoever could not be reached was looked for before, in a round or by telephone: the end cites those attempts instead of copying them by hand.
alter table permits.termination
    add column first_call uuid references permits.call,
    add column second_call uuid references permits.call,
    drop constraint termination_first_channel_is_known,
    drop constraint termination_second_channel_is_known,
    add constraint termination_first_channel_is_known check (first_channel in ('letter', 'email', 'phone', 'municipality', 'ngo')),
    add constraint termination_second_channel_is_known check (second_channel in ('letter', 'email', 'phone', 'municipality', 'ngo'));

create function permits.cites_attempts_as_noted() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from (values (new.first_call, new.first_channel, new.first_on), (new.second_call, new.second_channel, new.second_on))
            cited (id, channel, day)
            where cited.id is not null and not exists (select from permits.call c where c.id = cited.id
                and c.household_id = new.household_id and c.channel = cited.channel and c.called_on = cited.day
                and c.answer in ('no_answer', 'wrong_number', 'passed_on'))) then
        raise exception 'termination_cites_attempts_as_noted' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger termination_cites_attempts_as_noted after insert on permits.termination for each row
    when (new.first_call is not null or new.second_call is not null) execute function permits.cites_attempts_as_noted();
