-- Supports, what lowers them, and what may be said against it. The ministry has not confirmed these values: starting values of the design.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, date '2022-03-16', null::date, unit, value, act, article, source, certainty, date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('support.notice', 'days', 30, 'Tiltas', '', 'Mūsų pačių nuostata: prieš kiek dienų pranešama apie mažinimą; mažiau neleidžia duomenų bazė', 'U'),
    ('support.restorable', 'months', 6, 'Tiltas', '', 'Mūsų pačių nuostata: kiek laiko sumažinta parama atkuriama be naujo prašymo', 'U'),
    ('support.hearing', 'working_days', 5, 'Viešojo administravimo įstatymas', '', 'Teisė būti išklausytam; terminas – mūsų pačių nuostata', 'U'),
    ('support.appeal-within', 'months', 1, 'Ikiteisminio administracinių ginčų nagrinėjimo tvarkos įstatymas', '',
        'Skundo terminas nuo pranešimo dienos; straipsnis dar neperskaitytas', 'K'),
    ('support.appeal-confirm', 'working_days', 2, 'Tiltas', '', 'Mūsų pačių nuostata: per kiek patvirtinama, kad skundas gautas', 'U'),
    ('support.appeal-answer', 'working_days', 20, 'Viešojo administravimo įstatymas', '', 'Bendras skundo nagrinėjimo terminas', 'U'),
    ('support.band-lowest', 'number', 0.50, 'LRV nutarimas Nr. 998', '', '8–12 mėnesį mokama 50–100 %; kriterijų tekstas neperskaitytas', 'U'),
    ('support.taper-months', 'months', 3, 'Tiltas', '', 'Mūsų pačių nuostata: kas kiek mėnesių siūlomas kitas žingsnis (100–75–50–25 %)', 'U'),
    ('support.taper-part', 'number', 0.25, 'Tiltas', '', 'Mūsų pačių nuostata: kokia dalis nuimama vienu žingsniu', 'U'),
    ('support.sprint', 'weeks', 8, 'Tiltas', '', 'Mūsų pačių nuostata: kiek trunka intensyvi pagalba, po kurios ji lengvesnė', 'U'),
    ('support.cliff', 'days', 60, 'Tiltas', '', 'Mūsų pačių nuostata: prieš kiek dienų klausiama, kas bus paramai pasibaigus', 'U'),
    ('support.office-steps', 'days', 60, 'Tiltas', '', 'Mūsų pačių nuostata: kiek dienų visi žingsniai gali būti vien darbuotojų', 'U'),
    ('support.like-difference', 'number', 0.25, 'Tiltas', '', 'Mūsų pačių nuostata: nuo kokio skirtumo klausiama priežasties', 'U'),
    ('support.like-households', 'number', 20, 'Tiltas', '', 'Mūsų pačių nuostata: iš kiek panašių šeimų mažiausiai skaičiuojama mediana', 'U'),
    ('support.income-months', 'months', 3, 'Tiltas', '', 'Mūsų pačių nuostata: nuo kiek mėnesių rodoma savų pajamų dalis', 'U'))
    as seed (code, unit, value, act, article, source, certainty);
