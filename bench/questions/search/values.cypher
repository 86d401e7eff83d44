// What people type: words with and without accents, elided and inflected, and names.
UNWIND ['politique europeenne', 'ethique', 'intelligence', 'conseiller', 'computing power', 'Lefevre', 'von der leyen',
        'vonderleyen', 'semiconductor', 'Etat', 'sommet', 'Sorensen', 'data centre', 'fondation recherche', 'Le Cun'] AS text
RETURN text
