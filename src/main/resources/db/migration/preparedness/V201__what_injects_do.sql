-- A failure names the house, as it was when the inject was written: a standing one takes its places with it, one on standby only what was opened in
-- the drill. A request says how many places are asked of whom it is given to, and in how many hours they must answer.
alter table preparedness.inject
    add column site_id uuid,
    add column site_name text,
    add column municipality int references access.municipality,
    add column places int constraint inject_takes_places check (places between 1 and 20000),
    add column standby boolean,
    add column asked int constraint inject_asks_for_places check (asked between 1 and 20000),
    add column answer_hours int constraint inject_leaves_time_to_answer check (answer_hours between 1 and 720),
    add constraint inject_house_is_whole check (num_nonnulls(site_id, site_name, municipality, places, standby) in (0, 5)),
    add constraint inject_house_fails check (site_id is null or kind = 'failure'),
    add constraint inject_asking_is_whole check ((asked is null) = (answer_hours is null) and (asked is null or kind = 'request'));
