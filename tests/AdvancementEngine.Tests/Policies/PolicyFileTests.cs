using System.Text;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Files;
using static AdvancementEngine.Tests.Policies.PolicyWorld;

namespace AdvancementEngine.Tests.Policies;

public sealed class PolicyFileTests
{
    private const string Driving = """
        {
          "version": 1,
          "thresholds": { "bridge.credential-months": 6 },
          "switch-off": ["goal.interests"],
          "rules": [
            {
              "code": "local.drivers-license",
              "summary": "Field support here asks for a driver's license.",
              "fact": "drivers-license", "comparison": "equals", "value": "held",
              "occupations": ["15-1231.00"],
              "effect": "later",
              "remedy": "The county pays driving lessons: ask the front desk."
            },
            {
              "code": "local.typing",
              "summary": "Quick typists do better at the desk.",
              "fact": "typing-speed", "comparison": "at-least", "value": 40,
              "effect": "adjust", "met-logits": 0.2, "not-met-logits": -0.1,
              "remedy": "Practise typing."
            }
          ]
        }
        """;

    private static PolicyBookOptions Parse(string json) => PolicyFile.Parse(Encoding.UTF8.GetBytes(json), "local.json");

    private static string Refused(string json) => Assert.Throws<PolicyException>(() => Parse(json)).Message;

    private static string Rule(string rest, string code = "local.one") =>
        $$"""{"code": "{{code}}", "summary": "s", "remedy": "r", {{rest}}}""";

    private static string File(params string[] rules) =>
        $$"""
            {"version": 1, "rules": [
            {{string.Join(",\n", rules)}}
            ]}
            """;

    [Fact]
    public void Parse_ALocalRule_ChangesAParticipantsResultAsWritten()
    {
        var book = PolicyBook.Create(Parse(Driving));
        var without = Person.Recording("drivers-license", "none");
        var finding = without.Says("local.drivers-license", NetworkSupport, book: book);
        finding.Is(Verdict.NotMet, Measure.Of("none"), Measure.Of("held"));
        Assert.Equal(
            (EffectKind.Later, true, "The county pays driving lessons: ask the front desk."),
            (finding.Effect, finding.Actionable, finding.Remedy)
        );
        Assert.Equal(finding.Remedy, finding.Policy.LocalRemedy);
        Assert.Equal(
            Verdict.Met,
            Person.Recording("drivers-license", "held").Says("local.drivers-license", NetworkSupport, book: book).Verdict
        );
        Assert.Equal(Verdict.Unknown, Person.Says("local.drivers-license", NetworkSupport, book: book).Verdict);
        Assert.DoesNotContain(without.Findings(HelpDesk, book: book), f => f.Policy.Code == "local.drivers-license");
        Assert.DoesNotContain(without.Findings(NetworkSupport), f => f.Policy.Element == "local");
    }

    [Theory]
    [InlineData("40", Verdict.Met, 0.2f)]
    [InlineData("39", Verdict.NotMet, -0.1f)]
    public void Parse_AnAdjustingRule_AddsItsLogits(string speed, Verdict verdict, float logits)
    {
        var finding = Person.Recording("typing-speed", speed).Says("local.typing", HelpDesk, book: PolicyBook.Create(Parse(Driving)));
        Assert.Equal((verdict, logits, EffectKind.Adjust), (finding.Verdict, finding.Logits, finding.Effect));
    }

    [Fact]
    public void Parse_ThresholdsAndSwitches_AreTaken()
    {
        var book = PolicyBook.Create(Parse(Driving));
        Assert.Equal(6, book.Thresholds[Thresholds.CredentialMonths]);
        Assert.Equal(
            Verdict.NotMet,
            Person.Worked(HelpDesk, 5).Holds("credential:net-plus").Says("readiness.experience", NetworkSupport, book: book).Verdict
        );
        Assert.DoesNotContain(book.Policies, p => p.Code == "goal.interests");
        Assert.NotEqual(Book.Version, book.Version);
        Assert.Equal(book.Version, PolicyBook.Create(Parse(Driving.Replace("  ", " ", StringComparison.Ordinal))).Version);
        Assert.NotEqual(
            book.Version,
            PolicyBook.Create(Parse(Driving.Replace("ask the front desk", "ask", StringComparison.Ordinal))).Version
        );
    }

    [Fact]
    public void Parse_ARuleOfOneProgram_LeavesOthersAlone()
    {
        var book = PolicyBook.Create(
            Parse(File(Rule("\"fact\": \"resume\", \"comparison\": \"has\", \"effect\": \"inform\", \"program\": \"T-1\"")))
        );
        Assert.Single((Person with { Program = "T-1" }).Findings(HelpDesk, book: book), f => f.Policy.Code == "local.one");
        Assert.DoesNotContain((Person with { Program = "T-2" }).Findings(HelpDesk, book: book), f => f.Policy.Code == "local.one");
    }

    [Theory]
    [InlineData("education", FactKinds.Education)]
    [InlineData("related-work-months", FactKinds.Work)]
    [InlineData("credential:a-plus", FactKinds.Credentials)]
    [InlineData("technology:linux", FactKinds.Skills)]
    [InlineData("occupation:15-1232.00", FactKinds.Work)]
    [InlineData("wbl:internship", FactKinds.Activities)]
    [InlineData("typing-speed", FactKinds.Other)]
    public void Create_ALocalRule_SaysWhatItReads(string fact, FactKinds reads)
    {
        var asked = new Requirement("", fact, Comparison.Has, "");
        var book = PolicyBook.Create(
            new PolicyBookOptions
            {
                Rules =
                [
                    new LocalRule
                    {
                        Code = "local.x",
                        Summary = "s",
                        Requirement = asked,
                        Effect = EffectKind.Inform,
                        Remedy = "r",
                    },
                ],
            }
        );
        Assert.Equal(reads, book.Policies[^1].Reads);
    }

    [Fact]
    public void Create_ElementRules_KnowWhatIsNotThereWhereTheRecordIsComplete()
    {
        var book = PolicyBook.Create(
            Parse(
                File(
                    Rule("\"fact\": \"occupation:15-1232.00\", \"comparison\": \"has\", \"effect\": \"later\"", "local.desk"),
                    Rule("\"fact\": \"wbl:internship\", \"comparison\": \"has\", \"effect\": \"later\"", "local.intern")
                )
            )
        );
        Assert.Equal(Verdict.Met, Person.Worked(HelpDesk, 2).Says("local.desk", Manager, book: book).Verdict);
        Assert.Equal(Verdict.NotMet, Person.NeverWorked().Says("local.desk", Manager, book: book).Verdict);
        Assert.Equal(Verdict.Unknown, Person.Says("local.desk", Manager, book: book).Verdict);
        Assert.Equal(Verdict.Met, Person.Did("internship", 10, null).Says("local.intern", Manager, book: book).Verdict);
        Assert.Equal(Verdict.NotMet, Person.Did("career-fair", null, null).Says("local.intern", Manager, book: book).Verdict);
    }

    [Theory]
    [InlineData("{\"version\": 1,\n\"rules\": [}", "local.json:2: found text that is not JSON")]
    [InlineData("{\n}", "local.json:1: found no version; needed: \"version\": 1; add it")]
    [InlineData("{\n\"version\": 2}", "local.json:2: found version 2; needed: version 1")]
    [InlineData(
        "{\"version\": 1,\n\"treshholds\": {}}",
        "local.json:2: found key 'treshholds'; needed: one of version | thresholds | switch-off | rules"
    )]
    [InlineData("{\"version\": 1,\n\"version\": 1}", "local.json:2: found key 'version' twice")]
    [InlineData(
        "{\"version\": 1, \"thresholds\": {\n\"bridge.credential-month\": 3}}",
        "local.json:2: found threshold 'bridge.credential-month'; needed: a name that advance policies list shows; did you mean "
            + "'bridge.credential-months'?"
    )]
    [InlineData(
        "{\"version\": 1, \"thresholds\": {\n\"bridge.credential-months\": 90}}",
        "local.json:2: threshold 'bridge.credential-months' is 90; needed: 0 to 36 months; the default is 12"
    )]
    [InlineData(
        "{\"version\": 1, \"thresholds\": {\n\"bridge.credential-months\": \"3\"}}",
        "local.json:2: found '3'; needed: a number for 'bridge.credential-months'"
    )]
    [InlineData("{\"version\": 1, \"switch-off\": [\n\"1c.entry\"]}", "local.json:2: found policy '1c.entry'")]
    [InlineData("[]", "local.json:1: found a list; needed: an object")]
    public void Parse_ABrokenFile_IsRefusedWithLineAndRemedy(string json, string message) =>
        Assert.Contains(message, Refused(json), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "\"fact\": \"drivers-licence\", \"comparison\": \"has\", \"effect\": \"later\"",
        "found fact 'drivers-licence'; needed: a fact that advance policies facts lists, or an element id; did you mean 'drivers-license'?"
    )]
    [InlineData("\"fact\": \"age\", \"comparison\": \"at-least\", \"value\": 18, \"effect\": \"later\"", "found fact 'age'")]
    [InlineData(
        "\"fact\": \"typing-speed\", \"comparison\": \"over\", \"value\": 40, \"effect\": \"later\"",
        "found comparison 'over'; needed: at-least | at-most | equals | one-of | has"
    )]
    [InlineData(
        "\"fact\": \"typing-speed\", \"comparison\": \"at-least\", \"effect\": \"later\"",
        "found no value; needed: a value for 'typing-speed'"
    )]
    [InlineData(
        "\"fact\": \"typing-speed\", \"comparison\": \"at-least\", \"value\": \"fast\", \"effect\": \"later\"",
        "a number, 0 or more (words a minute)"
    )]
    [InlineData("\"fact\": \"drivers-license\", \"comparison\": \"at-least\", \"value\": \"held\", \"effect\": \"later\"", "no order")]
    [InlineData(
        "\"fact\": \"typing-speed\", \"comparison\": \"has\", \"value\": 3, \"effect\": \"later\"",
        "found value '3'; needed: no value with has"
    )]
    [InlineData(
        "\"fact\": \"typing-speed\", \"comparison\": \"has\", \"effect\": \"gate\"",
        "found effect 'gate'; needed: inform | adjust | later | other"
    )]
    [InlineData("\"fact\": \"typing-speed\", \"comparison\": \"has\", \"effect\": \"adjust\"", "found an adjusting rule that adds nothing")]
    [InlineData(
        "\"fact\": \"typing-speed\", \"comparison\": \"has\", \"effect\": \"adjust\", \"met-logits\": 1.5",
        "found met-logits 1.5; needed: a number from 0 to 1"
    )]
    [InlineData(
        "\"fact\": \"typing-speed\", \"comparison\": \"has\", \"effect\": \"later\", \"met-logits\": 0.5",
        "only adjust adds logits"
    )]
    [InlineData("\"fact\": \"typing-speed\", \"comparison\": \"has\", \"effect\": \"later\", \"occupations\": []", "found an empty list")]
    [InlineData(
        "\"fact\": \"attendance\", \"comparison\": \"at-least\", \"value\": 120, \"effect\": \"later\"",
        "found rule 'local.one', which can never hold: 'attendance at-least 120'"
    )]
    public void Parse_ABrokenRule_IsRefusedWithLineAndRemedy(string rule, string message)
    {
        var refused = Refused(File(Rule(rule)));
        Assert.Contains(message, refused, StringComparison.Ordinal);
        Assert.StartsWith("local.json:2: ", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_RulesThatContradictEachOther_AreBothNamed()
    {
        var refused = Refused(
            File(
                Rule("\"fact\": \"education\", \"comparison\": \"at-least\", \"value\": \"bachelor\", \"effect\": \"later\"", "local.a"),
                Rule("\"fact\": \"education\", \"comparison\": \"at-most\", \"value\": \"associate\", \"effect\": \"later\"", "local.b")
            )
        );
        Assert.Equal(
            "local.json:3: found rules 'local.a' (line 2: education at-least bachelor) and 'local.b' (education at-most associate), which "
                + "contradict each other; needed: rules that can hold together; change one, or limit them to different occupations or "
                + "programs",
            refused
        );
        Assert.Equal(
            2,
            Parse(
                File(
                    Rule(
                        "\"fact\": \"education\", \"comparison\": \"at-least\", \"value\": \"bachelor\", \"effect\": \"later\", "
                            + "\"occupations\": [\"15-1244.00\"]",
                        "local.a"
                    ),
                    Rule(
                        "\"fact\": \"education\", \"comparison\": \"at-most\", \"value\": \"associate\", \"effect\": \"later\", "
                            + "\"occupations\": [\"15-1232.00\"]",
                        "local.b"
                    )
                )
            ).Rules.Length
        );
    }

    [Fact]
    public void Parse_ACodeTwice_IsRefused() =>
        Assert.Contains(
            "rule 'local.one' twice (first at line 2)",
            Refused(
                File(
                    Rule("\"fact\": \"resume\", \"comparison\": \"has\", \"effect\": \"later\""),
                    Rule("\"fact\": \"resume\", \"comparison\": \"has\", \"effect\": \"later\"")
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Parse_SeveralProblems_AreAllListed() =>
        Assert.Equal(3, Refused("{\"version\": 3, \"thresholds\": {\"a\": 1, \"b\": 2}}").Split('\n').Length);

    [Fact]
    public void Parse_ThousandsOfDamagedFiles_AreReadOrRefusedNeverWorse()
    {
        var whole = Encoding.UTF8.GetBytes(Driving);
        var random = new Random(20261125);
        var refused = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var bytes = whole.ToList();
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                var at = random.Next(bytes.Count);
                if (random.Next(3) == 0)
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                else if (random.Next(2) == 0)
                    bytes[at] = (byte)random.Next(256);
                else
                    bytes.Insert(at, (byte)"{}[]\",:0e-\\"[random.Next(11)]);
                if (bytes.Count == 0)
                    bytes.Add(0);
            }

            try
            {
                PolicyBook.Create(PolicyFile.Parse([.. bytes], "damaged.json"));
            }
            catch (PolicyException e)
            {
                refused++;
                Assert.All(e.Message.Split('\n'), line => Assert.Matches("^(damaged.json:[0-9]+|policies:[0-9]+): ", line));
            }
        }

        Assert.InRange(refused, 1_500, 2_999);
    }

    [Fact]
    public void CheckAgainst_AnOccupationTheCatalogLacks_IsRefusedAndNoOtherNamed()
    {
        var book = PolicyBook.Create(
            Parse(File(Rule("\"fact\": \"resume\", \"comparison\": \"has\", \"effect\": \"later\", \"occupations\": [\"15-1232.01\"]")))
        );
        Assert.Contains(
            "rule 'local.one' names occupation '15-1232.01'; needed: one of the catalog; no edition of the SOC has this code; correct it",
            Assert.Throws<PolicyException>(() => book.CheckAgainst(MadeUp)).Message,
            StringComparison.Ordinal
        );
        PolicyBook.Create(Parse(Driving)).CheckAgainst(MadeUp);
    }

    [Theory]
    [InlineData("gender:female")]
    [InlineData("skill:sex")]
    public void Parse_ARuleOnAProtectedAttribute_IsRefused(string fact) =>
        Assert.Contains(
            $"fact '{fact}', a protected attribute",
            Refused(File(Rule($"\"fact\": \"{fact}\", \"comparison\": \"has\", \"effect\": \"later\""))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Parse_MoreRulesThanABookTakes_IsRefusedInOneLine()
    {
        var many = Refused(File([.. Enumerable.Range(0, 20_000).Select(i => Rule("\"fact\": \"resume\"", $"local.r{i}"))]));
        Assert.Matches(
            "^local.json:[0-9]+: found more than 50000 values; needed: at most 50000; check that it is a policy file, and split it$",
            many
        );
        var some = Refused(
            File([.. Enumerable.Range(0, PolicyFile.MostRules + 1).Select(i => Rule("\"fact\": \"resume\"", $"local.r{i}"))])
        );
        Assert.Equal(
            "local.json:1: found 201 rules; needed: at most 200; join rules that ask the same of several occupations, or remove some",
            some
        );
    }

    [Fact]
    public void Parse_ManyRulesThatAllContradict_ListsAFewAndCountsTheRest()
    {
        var refused = Refused(
                File([
                    .. Enumerable
                        .Range(0, PolicyFile.MostRules)
                        .Select(i =>
                            Rule(
                                $"\"fact\": \"typing-speed\", \"comparison\": \"equals\", \"value\": {i}, \"effect\": \"later\"",
                                $"local.r{i}"
                            )
                        ),
                ])
            )
            .Split('\n');
        Assert.Equal(PolicyFile.MostProblems + 1, refused.Length);
        Assert.Matches("^local.json: and [0-9]+ more problems; correct these first$", refused[^1]);
    }

    [Fact]
    public void Parse_AProblemThatQuotesALongText_StaysShort() =>
        Assert.InRange(Refused($"{{\"version\": 1, \"{new string('k', 100_000)}\": 1}}").Length, 100, 1_000);

    [Fact]
    public void EntryRequirements_ThatContradictEachOther_AreUnknownAndSaySo()
    {
        var program = Program
            .With("entry-requirement", "academic:education", "at-least bachelor", HelpDesk)
            .With("entry-requirement", "eligibility:education", "at-most associate", HelpDesk);
        var findings = Person
            .Studied(EducationLevel.Master)
            .Findings(HelpDesk, program)
            .Where(f => f.Policy.Code == "1c.local-requirement")
            .ToArray();
        Assert.Equal(2, findings.Length);
        Assert.All(findings, f => Assert.Equal((Verdict.Unknown, Remedies.ResolveContradiction), (f.Verdict, f.Remedy)));
    }

    [Theory]
    [InlineData("\"standing.fade-from\": 240, \"standing.fade-to\": 12", "'standing.fade-to' above")]
    [InlineData("\"standing.fade-from\": 240", "'standing.fade-to' above")]
    [InlineData("\"standing.fade-to\": 36", "'standing.fade-to' above")]
    public void Parse_ThresholdsThatDoNotFitTogether_AreRefused(string thresholds, string needed)
    {
        Assert.Contains(needed, Refused($$"""{"version": 1, "thresholds": { {{thresholds}} } }"""), StringComparison.Ordinal);
        var both = new Dictionary<Threshold, double> { [Thresholds.FadeFrom] = 240 };
        Assert.Throws<PolicyException>(() => Thresholds.Defaults.With(both));
    }

    [Theory]
    [InlineData("\"fact\": \"resume\", \"comparison\": \"at-least\", \"value\": \"9999-12-31\"", "can never hold")]
    [InlineData("\"fact\": \"resume\", \"comparison\": \"at-most\", \"value\": \"1899-12-31\"", "can never hold")]
    [InlineData("\"fact\": \"work-months\", \"comparison\": \"at-least\", \"value\": 100000", "can never hold")]
    [InlineData("\"fact\": \"resume\", \"comparison\": \"has\", \"program\": \" PRG-1 \"", "without blanks")]
    [InlineData("\"fact\": \"resume\", \"comparison\": \"has\", \"program\": \"PRG 1\"", "id of a program")]
    [InlineData("\"fact\": \"resume\", \"comparison\": \"has\", \"program\": \"PRG\\u001b1\"", "one line")]
    public void Parse_ARuleThatCanNeverHold_IsRefused(string rule, string needed) =>
        Assert.Contains(needed, Refused(File(Rule(rule + ", \"effect\": \"inform\""))), StringComparison.Ordinal);

    [Theory]
    [InlineData("summary", "a\\nb")]
    [InlineData("summary", "a\\u001b[31mb")]
    [InlineData("summary", "a\\u202eb")]
    [InlineData("remedy", "a\\u2028b")]
    [InlineData("remedy", " ")]
    public void Parse_TextWithMarksThatAreNoText_IsRefused(string key, string text)
    {
        var rule = Rule("\"fact\": \"resume\", \"comparison\": \"has\", \"effect\": \"inform\"")
            .Replace($"\"{key}\": \"{key[0]}\"", $"\"{key}\": \"{text}\"", StringComparison.Ordinal);
        Assert.Contains($"found {key}", Refused(File(rule)), StringComparison.Ordinal);
    }
}
