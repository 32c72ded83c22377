using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Tests.Catalog.Matching;

public class SpellingTests
{
    private const string Letters = "abc";

    // What the index of word ends leaves out must be what one slip cannot make; every word is compared with every other.
    [Fact]
    public void Corrected_EveryShortWord_IsMeantForTheWordsOneEditAway()
    {
        var draws = new Random(20_261_129);
        string[] known = [.. Enumerable.Range(0, 60).Select(_ => Word(draws)).Distinct(StringComparer.Ordinal)];
        var spelling = new Spelling();
        foreach (var word in known)
            spelling.Add([word]);
        for (var i = 0; i < 3_000; i++)
        {
            var word = Word(draws);
            if (word.Length < 5 || known.Contains(word, StringComparer.Ordinal))
                continue;
            string[] near =
            [
                .. known
                    .Where(k =>
                        k.Length >= 4 && (k[0] == word[0] || k[^1] == word[^1]) && NearestName.Edits(word, k) == 1
                    )
                    .Order(StringComparer.Ordinal)
                    .Take(4),
            ];
            if (near.Length > 0)
                Assert.Equal(near, spelling.Corrected([word]).Select(w => w[0]));
        }
    }

    private static string Word(Random draws) =>
        string.Concat(Enumerable.Range(0, draws.Next(4, 8)).Select(_ => Letters[draws.Next(Letters.Length)]));
}
