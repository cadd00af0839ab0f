-- What is ordered when, by when complaints are answered, incidents acknowledged and days reported.
insert into law.rule (code, valid_from, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, date '2022-03-16', unit, value, act, article, source, certainty, date '2026-11-28', '00000000-0000-0000-0000-000000000001'
from (values
    ('aid.order-days', 'days', 14, 'Tiltas', '', 'Mūsų pačių nuostata: užsakoma tiek, kad virš mažiausio kiekio užtektų dviem savaitėms', 'U'),
    ('complaint.acknowledge-by', 'working_days', 3, 'Tiltas', '', 'Mūsų pačių nuostata: žmogus sužino, kad išgirstas', 'U'),
    ('complaint.answer-by', 'working_days', 20, 'Viešojo administravimo įstatymas', '', 'Bendras atsakymo terminas; straipsnis neperskaitytas', 'K'),
    ('complaint.next-answer-by', 'working_days', 10, 'Tiltas', '', 'Mūsų pačių nuostata: kai skundas perduotas aukščiau', 'U'),
    ('complaint.appeal-within', 'days', 30, 'Tiltas', '', 'Mūsų pačių nuostata: kiek laiko galima nesutikti su atsakymu', 'U'),
    ('complaint.unnamed-per-hour', 'number', 10, 'Tiltas', '', 'Mūsų pačių nuostata: skundai be vardo iš vieno adreso per valandą', 'U'),
    ('complaint.codes-per-hour', 'number', 20, 'Tiltas', '', 'Mūsų pačių nuostata: kiek kartų iš vieno adreso per valandą klausiama kodo', 'U'),
    ('incident.acknowledge-3', 'hours', 4, 'Tiltas', '', 'Mūsų pačių nuostata: sunkus įvykis', 'U'),
    ('incident.acknowledge-4', 'hours', 1, 'Tiltas', '', 'Mūsų pačių nuostata: labai sunkus įvykis', 'U'),
    ('incident.review-by', 'days', 14, 'Tiltas', '', 'Mūsų pačių nuostata: iki kada peržiūrima ir baigiama', 'U'),
    ('daily.report-by', 'hours', 34, 'Tiltas', '', 'Mūsų pačių nuostata: iki kitos dienos 10 valandos', 'U'))
    as seed (code, unit, value, act, article, source, certainty);
