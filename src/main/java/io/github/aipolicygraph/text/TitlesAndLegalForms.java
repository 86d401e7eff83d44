package io.github.aipolicygraph.text;

import java.util.List;
import java.util.Set;

/** What is written around a name and is no part of it: how somebody is addressed, and what sort of company it is in law. */
final class TitlesAndLegalForms {

    private static final Set<String> ADDRESSES = Set.of(
            ("mr mrs ms miss mister m mme mlle madame monsieur dr doctor docteur prof professor professeur sir dame lord lady"
                            + " president presidente vicepresident pm minister ministre chancellor chancelier chanceliere"
                            + " secretary secretarygeneral senator senateur governor gouverneur commissioner commissaire"
                            + " ambassador ceo chairman chairwoman sheikh cheikh prince princess king queen premier"
                            + " former ancien ancienne ex company firm startup entreprise societe groupe")
                    .split(" "));
    private static final Set<String> LEGAL_FORMS = Set.of(
            ("corporation corp inc incorporated ltd limited llc llp lp plc pbc gmbh ag se sa sas sasu sarl spa srl nv bv ab as asa"
                            + " oy oyj kk kg kgaa co company compagnie holding holdings group groupe com trust")
                    .split(" "));

    private TitlesAndLegalForms() {}

    /** Where the name begins. In CEO of Nvidia the first word is what is asked for: nobody is addressed like that. */
    static int start(List<Word> words) {
        int start = 0;
        int place = 0;
        while (place + 1 < words.size()) {
            var word = words.get(place++);
            if (isAddress(word) && isAddressed(words.get(place))) {
                start = place;
            } else if (!word.isStopWord()) {
                return start;
            }
        }
        return start;
    }

    /** Behind the last word of the name. */
    static int end(List<Word> words, int start) {
        int end = words.size();
        while (end > start + 1 && LEGAL_FORMS.contains(words.get(end - 1).folded())) {
            end--;
        }
        return end > start + 2 && isDanish(words.subList(end - 2, end)) ? end - 2 : end;
    }

    private static boolean isAddress(Word word) {
        return ADDRESSES.contains(word.folded());
    }

    private static boolean isAddressed(Word next) {
        return next.isMeant() && next.folded().equals(next.withArticle());
    }

    /** The A/S of Novo Nordisk. */
    private static boolean isDanish(List<Word> last) {
        return last.get(0).folded().equals("a") && last.get(1).folded().equals("s");
    }
}
