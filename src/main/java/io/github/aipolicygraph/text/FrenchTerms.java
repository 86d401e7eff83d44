package io.github.aipolicygraph.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * French words of this field, its countries and cities, in English: who asks for the sommet de Séoul means the Seoul Summit.
 *
 * <p>Only words that are written otherwise and mean one thing. A text in either language is found by a word of either,
 * for both are kept in English too.
 */
final class FrenchTerms {

    /** On each line a French word, then what it is in English. */
    private static final String WORDS = """
            ia ai
            ocde oecd
            onu un
            otan nato
            ue eu
            accord agreement
            apprentissage learning
            banque bank
            calcul compute computing
            chef head
            chercheur researcher
            conseil council board
            conseiller adviser advisor
            dirigeant leader
            donnee data
            emploi job
            energie energy
            engagement commitment pledge
            entreprise company
            entrainement training
            fonds fund
            formation training
            fondateur founder
            investissement investment
            investisseur investor
            lettre letter
            logiciel software
            loi act law
            milliard billion
            milliardaire billionaire
            ministre minister
            mondial global
            numerique digital
            ordinateur computer
            premier prime
            puce chip
            recherche research
            regle rule
            reglement regulation
            republique republic
            reseau network
            sante health
            securite security safety
            sommet summit
            souverain sovereign
            souverainete sovereignty
            supercalculateur supercomputer
            surete safety
            usine factory
            austrian austria
            autrichien austrian austria
            belgian belgium
            brazilian brazil
            bresilien brazilian brazil
            canadien canadian
            danish denmark
            danois danish denmark
            dutch netherlands
            neerlandais dutch netherlands
            emirati emirate
            finnish finland
            finlandais finnish finland
            greek greece
            grec greek greece
            hongrie hungary
            hongrois hungarian hungary
            hungarian hungary
            irish ireland
            irlandais irish ireland
            norwegian norway
            norvegien norwegian norway
            polish poland
            polonais polish poland
            portugais portuguese portugal
            portuguese portugal
            saoudien saudi
            suedois swedish sweden
            swedish sweden
            swiss switzerland
            turkish turkey
            turc turkish turkey
            ukrainian ukraine
            ukrainien ukrainian ukraine
            allemagne germany
            allemand german
            americain american
            arabie arabia
            australie australia
            autriche austria
            belge belgian
            belgique belgium
            bresil brazil
            britannique british
            bruxelles brussels
            chine china
            chinois chinese
            coree korea
            danemark denmark
            emirat emirate
            espagne spain
            espagnol spanish
            etat state
            fabrique factory
            gigafabrique gigafactory
            europeen european
            finlande finland
            francais french
            geneve geneva
            grece greece
            inde india
            indien indian
            irlande ireland
            italie italy
            italien italian
            japon japan
            japonais japanese
            londres london
            maroc morocco
            nord north
            norvege norway
            pekin beijing
            pologne poland
            royaume kingdom
            russie russia
            singapour singapore
            sud south
            suede sweden
            suisse switzerland
            turquie turkey
            uni united
            unie united
            """;

    private static final Map<String, List<String>> BY_FORM = new HashMap<>();

    static {
        WORDS.lines().map(line -> List.of(line.split(" "))).forEach(line -> {
            var english = line.subList(1, line.size());
            BY_FORM.put(line.get(0), english);
            Stemmer.of(line.get(0)).forEach(stem -> BY_FORM.putIfAbsent(stem, english));
        });
    }

    private FrenchTerms() {}

    /** What a word is called in English, by any of its forms; nothing if it is not among these words. */
    static List<String> of(Collection<String> forms) {
        return forms.stream()
                .flatMap(form -> BY_FORM.getOrDefault(form, List.of()).stream())
                .distinct()
                .toList();
    }
}
