using AdvancementEngine.Policies;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace AdvancementEngine.Tests.Policies;

/// <summary>Rules rewritten for fewer nodes match and do what the rules did.</summary>
public sealed class FewestNodesTests
{
    [Fact]
    public void Of_SameConditions_AreOneRuleWithOneConditionAndBothActions()
    {
        var rule = Assert.Single(FewestNodes.Of([Defined(new SmallDoubled()), Defined(new SmallTripled())]));
        var pattern = Assert.IsType<PatternElement>(Assert.Single(rule.LeftHandSide.ChildElements));
        Assert.Single(pattern.Expressions);
        Assert.Equal(2, rule.RightHandSide.Actions.Count);
    }

    [Fact]
    public void Of_OtherCondition_StaysARuleOfItsOwn()
    {
        var rules = FewestNodes.Of([Defined(new SmallDoubled()), Defined(new LargeDoubled()), Defined(new SmallTripled())]);
        Assert.Equal([2, 1], rules.Select(r => r.RightHandSide.Actions.Count));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(20)]
    public void Of_AnyFact_DoesTheSame(int number)
    {
        List<IRuleDefinition> rules = [Defined(new SmallDoubled()), Defined(new SmallTripled()), Defined(new LargeDoubled())];
        Assert.Equal(Fired(rules, number), Fired(FewestNodes.Of(rules), number));
    }

    private static IRuleDefinition Defined(Rule rule) => new RuleDefinitionFactory().Create(rule);

    private static IEnumerable<int> Fired(IEnumerable<IRuleDefinition> rules, int number)
    {
        var asked = new Asked(number);
        var session = new RuleCompiler().Compile(rules).CreateSession();
        session.Insert(asked);
        session.Fire();
        return asked.Answers.Order();
    }

    private sealed record Asked(int Number)
    {
        public List<int> Answers { get; } = [];
    }

    private sealed class SmallDoubled : Rule
    {
        public override void Define()
        {
            Asked asked = null!;
            int doubled = 0;
            When().Match(() => asked, a => a.Number > 0, a => a.Number < 10).Let(() => doubled, () => asked.Number * 2);
            Then().Do(_ => asked.Answers.Add(doubled));
        }
    }

    private sealed class SmallTripled : Rule
    {
        public override void Define()
        {
            Asked question = null!;
            int tripled = 0;
            When().Match(() => question, a => a.Number > 0, a => a.Number < 10).Let(() => tripled, () => question.Number * 3);
            Then().Do(_ => question.Answers.Add(tripled));
        }
    }

    private sealed class LargeDoubled : Rule
    {
        public override void Define()
        {
            Asked asked = null!;
            int doubled = 0;
            When().Match(() => asked, a => a.Number >= 10).Let(() => doubled, () => asked.Number * 2);
            Then().Do(_ => asked.Answers.Add(doubled));
        }
    }
}
