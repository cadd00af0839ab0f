-- What an excellent service shows: targets and how each is counted. Our own starting values, none of them confirmed; nobody's pay hangs on them.
insert into law.rule (code, valid_from, unit, value_number, act, source, certainty, checked_on, entered_by)
select code, date '2016-10-05', unit, value, 'Tiltas', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('measure.plan-offered', 'number', 0.95, 'Mūsų pačių siekis: planas pasiūlytas laiku'),
    ('measure.plan-signed', 'number', 0.85, 'Mūsų pačių siekis: planas pasirašytas laiku'),
    ('measure.goals-language', 'number', 0.90, 'Mūsų pačių siekis: tikslai žmogaus kalba'),
    ('measure.supports-reviewed', 'number', 0.90, 'Mūsų pačių siekis: parama peržiūrėta laiku'),
    ('measure.lowered-kept', 'number', 0.85, 'Mūsų pačių siekis: sumažinus paramą žmogui nepablogėjo'),
    ('measure.restored', 'number', 0.95, 'Mūsų pačių siekis: parama atkurta laiku'),
    ('measure.cliffs-bridged', 'number', 1.00, 'Mūsų pačių siekis: nė viena parama nesibaigia tuštuma'),
    ('measure.needs-answered', 'number', 0.95, 'Mūsų pačių siekis: į didelį poreikį atsakyta laiku'),
    ('measure.meetings-held', 'number', 0.85, 'Mūsų pačių siekis: suplanuoti susitikimai įvyksta'),
    ('measure.meetings-moved', 'number', 0.05, 'Mūsų pačių siekis: ne daugiau susitikimų perkelia įstaiga'),
    ('measure.reviews-held', 'number', 0.90, 'Mūsų pačių siekis: planas peržiūrėtas laiku'),
    ('measure.interpreted', 'number', 0.95, 'Mūsų pačių siekis: vertėjas atėjo, kai jo reikėjo'),
    ('measure.closed-known', 'number', 0.90, 'Mūsų pačių siekis: žinoma, kur žmogus išėjo'),
    ('measure.follow-6', 'number', 0.70, 'Mūsų pačių siekis: atsako po 6 mėnesių'),
    ('measure.follow-12', 'number', 0.60, 'Mūsų pačių siekis: atsako po 12 mėnesių'),
    ('measure.follow-24', 'number', 0.50, 'Mūsų pačių siekis: atsako po 24 mėnesių'),
    ('measure.appeals-in-time', 'number', 1.00, 'Mūsų pačių siekis: į skundus atsakyta laiku'),
    ('measure.load', 'number', 1.00, 'Mūsų pačių siekis: nė vienam specialistui ne per daug krūvio'),
    ('measure.window', 'months', 12, 'Mūsų pačių nuostata: už kiek laiko skaičiuojama'),
    ('measure.sample', 'number', 0.05, 'Mūsų pačių nuostata: kokia programų dalis perskaitoma dėl nukopijuotų tikslų'),
    ('measure.likeness', 'number', 0.90, 'Mūsų pačių nuostata: nuo kokio panašumo tikslas laikomas nukopijuotu'),
    ('measure.likeness-from', 'number', 20, 'Mūsų pačių nuostata: nuo kiek ženklų žodžiai lyginami; trumpi panašūs ir taip'),
    ('measure.need-answer', 'days', 14, 'Mūsų pačių nuostata: per kiek atsakoma į didelį poreikį'),
    ('measure.restore-within', 'working_days', 10, 'Mūsų pačių nuostata: per kiek atkuriama parama, kai jos pritrūko'),
    ('measure.doing-days', 'days', 90, 'Mūsų pačių nuostata: už kiek dienų skaičiuojama savarankiškumo dalis'),
    ('measure.early-month', 'months', 3, 'Mūsų pačių nuostata: su kuriuo mėnesiu lyginama'),
    ('measure.late-month', 'months', 9, 'Mūsų pačių nuostata: kuris mėnuo lyginamas'))
    as seed (code, unit, value, source);
