-- A kind word long after a missed talk reads like a reproach. Our own starting value.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
values ('programme.missed-text', date '2026-11-01', 'days', 1, 'Tiltas',
    'Mūsų pačių nuostata: kiek dienų po neįvykusio pokalbio dar siunčiama žinutė; vėliau darbuotojas paskambina pats', 'U', date '2026-11-30',
    '00000000-0000-0000-0000-000000000001');
