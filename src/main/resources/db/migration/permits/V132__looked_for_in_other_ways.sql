-- Whoever is not reached by telephone is looked for in other ways, through the municipality or an organisation that knows them. The same table: what
-- was tried stands in one place. A municipality that was asked has not answered yet. The note is for what a code does not say.
alter table permits.call add channel text not null default 'phone'
    constraint call_goes_a_known_way check (channel in ('phone', 'letter', 'email', 'municipality', 'ngo'));
alter table permits.call add note text constraint call_note_says_something check (note ~ '\S');
alter table permits.call drop constraint call_answer_is_known;
alter table permits.call add constraint call_answer_is_known
    check (answer in ('reached', 'will_come', 'no_answer', 'wrong_number', 'has_left', 'passed_on'));
alter table permits.call add constraint call_is_passed_on_to_others
    check (answer <> 'passed_on' or channel in ('municipality', 'ngo'));

-- Article 17: the note is about the whole family and goes with the last of it.
create function permits.erase_calls(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.call set note = '–' where household_id = any(homes) and note is not null;
end $$;
create policy functions_read on permits.call for select to tiltas_owner using (true);
create policy functions_erase on permits.call for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
