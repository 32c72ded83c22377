using AdvancementEngine.Policies;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace AdvancementEngine.Tests.Policies;

/// <summary>What policies rely on of a session that is kept from case to case.</summary>
public sealed class RuleSessionTests
{
    private sealed class Person
    {
        public double Months { get; set; }

        public List<string> Findings { get; } = [];
    }

    private sealed record Standing(Person Person, string Level);

    // The first rule yields a fact; the second matches it.
    private sealed class Stands : Rule
    {
        public override void Define()
        {
            Person person = null!;
            string level = null!;

            When().Match(() => person).Let(() => level, () => person.Months >= 12 ? "experienced" : "entry");
            Then().Yield(_ => new Standing(person, level));
        }
    }

    private sealed class MayAdvance : Rule
    {
        public override void Define()
        {
            Standing standing = null!;

            When().Match(() => standing, s => s.Level == "experienced");
            Then().Do(_ => standing.Person.Findings.Add("may advance"));
        }
    }

    [Fact]
    public void Fire_ARuleThatYields_FiresTheRuleThatMatchesForEveryCaseAnew()
    {
        var definitions = new Rule[] { new MayAdvance(), new Stands() }.Select(new RuleDefinitionFactory().Create);
        var factory = new RuleCompiler { ExpressionCompiler = new NestedLambdaCompiler() }.Compile(
            definitions,
            TestContext.Current.CancellationToken
        );
        var (cache, person, found) = (new SessionCache(), new Person(), new List<int>());
        foreach (var months in (double[])[0, 12, 24, 6, 36])
        {
            person.Findings.Clear();
            person.Months = months;
            cache.Fire(factory, [person]);
            found.Add(person.Findings.Count);
        }

        Assert.Equal([0, 1, 1, 0, 1], found);
    }
}
