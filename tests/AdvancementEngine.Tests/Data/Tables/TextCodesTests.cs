using System.Globalization;
using AdvancementEngine.Data.Tables;
using Xunit;

namespace AdvancementEngine.Tests.Data.Tables;

public sealed class TextCodesTests
{
    [Fact]
    public void Of_ManyTextsTwice_CodesAreTheirPlacesInTheOrderTheyFirstCame()
    {
        var codes = new TextCodes();
        // Lengths on both sides of the hash's steps, the empty text, and one longer than a block.
        string[] texts =
        [
            string.Empty,
            .. Enumerable.Range(0, 5_000).Select(i => new string('x', i % 40) + i.ToString(CultureInfo.InvariantCulture)),
            new string('y', 100_000),
            new string('y', 100_001),
        ];
        for (var round = 0; round < 2; round++)
        {
            for (var pass = 0; pass < 2; pass++)
            {
                for (var i = 0; i < texts.Length; i++)
                {
                    Assert.Equal(i, codes.Of(texts[i], out var isNew));
                    Assert.Equal(pass == 0, isNew);
                }
            }

            Assert.Equal(texts.Length, codes.Count);
            for (var i = 0; i < texts.Length; i++)
                Assert.True(codes[i].SequenceEqual(texts[i]));
            codes.Clear();
            Assert.Equal(0, codes.Count);
        }
    }
}
