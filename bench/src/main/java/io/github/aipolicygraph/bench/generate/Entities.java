package io.github.aipolicygraph.bench.generate;

import io.github.aipolicygraph.bench.generate.Said.Column;
import io.github.aipolicygraph.bench.generate.draw.Draw;
import io.github.aipolicygraph.bench.generate.draw.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** People, institutions, events and pledges, each with the claim that describes it. */
final class Entities {

    private static final String HEADER =
            ":ID,:LABEL,id,name,name_fr,otherNames:string[],country,kind,born,start,purpose,"
                    + "publicPrivate,announcedOn,note,nameOrder,dateOrder,degreeOrder,amountOrder,"
                    + "conflicted:boolean,firstStated,validFrom,recordedAt:datetime" + SearchColumns.HEADER;

    private final Size size;
    private final Draw draw;
    private final Words words;
    private final String[] names;
    private final String[] ids;
    private final String[] dates;
    private final String[] kinds;
    private final String[] countries;
    private final SearchColumns search = new SearchColumns();

    Entities(Size size, Draw draw) {
        this.size = size;
        this.draw = draw;
        words = new Words(draw);
        names = new String[size.entities()];
        ids = new String[size.entities()];
        dates = new String[size.entities()];
        kinds = new String[size.entities()];
        countries = new String[size.entities()];
        for (int entity = 0; entity < names.length; entity++) {
            invent(entity);
            ids[entity] = Words.slug(names[entity], entity);
        }
    }

    private void invent(int entity) {
        if (entity < size.people()) {
            names[entity] = words.person(size.people());
            countries[entity] = country();
        } else if (entity < size.firstEvent()) {
            names[entity] = words.institution(entity);
            kinds[entity] = draw.of("COMPANY", "COMPANY", "GOVERNMENT", "NGO", "ACADEMIC", "INVESTOR", "PROGRAMME");
            countries[entity] = country();
        } else if (entity < size.firstPledge()) {
            names[entity] = words.event(entity);
            kinds[entity] = draw.of("SUMMIT", "SPEECH", "ANNOUNCEMENT", "LEGISLATION", "PUBLICATION");
            dates[entity] = draw.partialDate(2017, 9);
            countries[entity] = country();
        } else {
            names[entity] = words.pledge(entity);
            kinds[entity] = draw.of("FUNDING", "FUNDING", "COMPUTE", "POLICY", "OTHER");
            dates[entity] = draw.partialDate(2017, 9);
        }
    }

    private String country() {
        return draw.chance(0.8) ? draw.of("FR", "DE", "US", "GB", "BE", "CN", "IT", "ES", "IN") : null;
    }

    String date(int entity) {
        return dates[entity];
    }

    String id(int entity) {
        return ids[entity];
    }

    String nameOrder(int entity) {
        return Words.nameOrder(names[entity], id(entity));
    }

    String dateOrder(int entity) {
        return Words.dateOrder(dates[entity], id(entity));
    }

    void describe(Recording recording) {
        for (int entity = 0; entity < names.length; entity++) {
            recording.record(new Said("DESCRIBED", entity)
                    .with(Column.NAME, names[entity])
                    .with(Column.KIND, kinds[entity])
                    .with(Column.COUNTRY, countries[entity])
                    .with(entity < size.firstPledge() ? Column.START : Column.ANNOUNCED_ON, dates[entity]));
        }
    }

    void write(Path directory, Derived derived) {
        try (var file = new CsvFile(directory, "entities", HEADER)) {
            for (int entity = 0; entity < names.length; entity++) {
                file.row(row(entity, derived));
            }
        }
    }

    private Object[] row(int entity, Derived derived) {
        var id = id(entity);
        var other = draw.chance(0.2) ? words.person(size.people()) : null;
        var note = words.note();
        var found = new SearchColumns.Texts(
                labels(entity).replaceAll(".*;", "").toLowerCase(Locale.ROOT),
                derived.degree(entity),
                SearchColumns.present(names[entity], other),
                titles(entity, derived),
                SearchColumns.present(note));
        var french = draw.chance(0.3) ? names[entity] : null;
        Object[] who = {entity, labels(entity), id, names[entity], french, other, countries[entity], kinds[entity]};
        var described = CsvFile.joined(CsvFile.joined(who, what(entity)), new Object[] {note});
        return CsvFile.joined(CsvFile.joined(described, derived(entity, id, derived)), search.of(found));
    }

    /** A person's roles; the year of an event or a pledge. */
    private List<String> titles(int entity, Derived derived) {
        boolean isDated = entity >= size.firstEvent() && dates[entity] != null;
        return isDated ? List.of(dates[entity].substring(0, 4)) : derived.roles(entity);
    }

    /** From the date of birth to that of the announcement. */
    private Object[] what(int entity) {
        var isPledge = entity >= size.firstPledge();
        var isEvent = entity >= size.firstEvent() && !isPledge;
        return new Object[] {
            entity < size.people() && draw.chance(0.4) ? draw.partialDate(1940, 60) : null,
            isEvent ? dates[entity] : null,
            isPledge ? draw.of("COMPUTE", "RESEARCH", "GENERAL", "ENERGY", "TALENT") : null,
            isPledge ? draw.of("PUBLIC", "PRIVATE", "MIXED") : null,
            isPledge ? dates[entity] : null
        };
    }

    private Object[] derived(int entity, String id, Derived derived) {
        var isPledge = entity >= size.firstPledge();
        var isDated = entity >= size.firstEvent();
        return new Object[] {
            nameOrder(entity),
            isDated ? dateOrder(entity) : null,
            "%09d\t%s".formatted(derived.degree(entity), id),
            isPledge ? "%016d\t%s".formatted(derived.amount(entity), id) : null,
            derived.isConflicted(entity),
            isDated ? derived.firstStated(entity) : null,
            isDated ? dates[entity] : null,
            Recording.RECORDED_AT
        };
    }

    private String labels(int entity) {
        if (entity < size.people()) {
            return "Entity;Actor;Person";
        }
        if (entity < size.firstEvent()) {
            return "Entity;Actor;Institution";
        }
        return entity < size.firstPledge() ? "Entity;Event" : "Entity;Pledge";
    }
}
