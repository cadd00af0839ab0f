-- When the rules that look at needs and steps ask. Starting values of the design, to be confirmed.
insert into law.rule (code, valid_from, valid_until, unit, value_number, act, article, source, certainty, checked_on, entered_by)
select code, date '2022-03-16', null::date, unit, value, 'Tiltas', '', source, 'U', date '2026-11-29', '00000000-0000-0000-0000-000000000001'
from (values
    ('support.same-days', 'days', 180, 'Mūsų pačių nuostata: per kiek dienų nepasikeitus nei paramai, nei sričiai klausiama, ar tai tinkama pagalba'),
    ('support.aided-after', 'months', 6, 'Mūsų pačių nuostata: po kelių programos mėnesių klausiama apie žingsnius, daromus už žmogų'),
    ('support.aided-share', 'number', 0.60, 'Mūsų pačių nuostata: nuo kokios už žmogų daromų srities žingsnių dalies klausiama'),
    ('support.unserved', 'days', 14, 'Mūsų pačių nuostata: kiek dienų skubi ar trapi sritis gali būti be paramos'),
    ('support.low-level', 'number', 2, 'Mūsų pačių nuostata: iki kurio lygio sritis yra skubi ar trapi'),
    ('support.own-days', 'days', 90, 'Mūsų pačių nuostata: kelių dienų atlikti žingsniai rodomi savarankiškumo eilutėje'),
    ('support.own-steps', 'number', 5, 'Mūsų pačių nuostata: nuo kelių atliktų žingsnių rodoma savarankiškumo eilutė'),
    ('support.rated-domains', 'number', 9, 'Mūsų pačių nuostata: iš kelių įvertintų sričių žmogus įtraukiamas į grupės vidurkį'),
    ('support.question-late', 'days', 7, 'Mūsų pačių nuostata: po kelių dienų neatsakytas klausimas pasiekia prižiūrintį pareigūną'))
    as seed (code, unit, value, source);
