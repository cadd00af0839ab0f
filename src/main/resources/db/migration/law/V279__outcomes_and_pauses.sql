-- What becomes of it: jobs, Lithuanian, referrals; and for how long a programme may stand still.
-- Our own starting values; for jobs and Lithuanian there is a direction and no target.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2016-10-05', unit, value, 'Tiltas', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('measure.referrals-closed', 'number', 0.80, 'Mūsų pačių siekis: siuntimas baigiasi žinomu rezultatu laiku'),
    ('measure.first-job', 'days', 365, 'Mūsų pačių nuostata: per kiek laiko žiūrima, ar rastas pirmasis darbas'),
    ('measure.language-start', 'days', 90, 'Mūsų pačių nuostata: kiek laiko nuo pradžios išlaikytas egzaminas rodo pradinį lygį'),
    ('programme.pause', 'days', 90, 'Mūsų pačių nuostata: ilgiausia vienos pertraukos trukmė, kai žmogus išvykęs ar serga'))
    as seed (code, unit, value, source);
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2016-10-05', 'days', 30, 'LRV nutarimas 998 (2016-10-05)', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('programme.extension-ask', 'Kaip 2001–2006 m. tvarkoje: prašoma likus ne mažiau kaip 30 dienų; galiojanti redakcija neperskaityta'),
    ('programme.extension-decide', 'Kaip 2001–2006 m. tvarkoje: sprendžiama per 30 dienų; galiojanti redakcija neperskaityta'))
    as seed (code, source);
