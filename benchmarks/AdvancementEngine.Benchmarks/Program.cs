using AdvancementEngine.Benchmarks;
using AdvancementEngine.Benchmarks.Results;

return args switch
{
    ["short"] => Runner.Run(Scale.Short),
    ["full"] => Runner.Run(Scale.Full),
    ["policies"] => AdvancementEngine.Benchmarks.Policies.PolicyComparison.Run(),
    ["rank"] => AdvancementEngine.Benchmarks.Ranking.RankComparison.Run(),
    ["pathways"] => AdvancementEngine.Benchmarks.Pathways.PathwayComparison.Run(),
    ["batch", .. var sizes] => AdvancementEngine.Benchmarks.Batches.BatchComparison.Run(sizes),
    ["training"] => AdvancementEngine.Benchmarks.Training.TrainingComparison.Run(),
    ["service", var program, .. var settings] => await AdvancementEngine.Benchmarks.Serving.ServiceLoad.Run(program, settings),
    ["soak", var program] => await AdvancementEngine.Benchmarks.Serving.ServiceSoak.Run(program, "600"),
    ["soak", var program, var seconds] => await AdvancementEngine.Benchmarks.Serving.ServiceSoak.Run(program, seconds),
    ["compare", var before, var after] => ResultComparer.Compare(before, after, ResultComparer.DefaultTolerance, Console.Out),
    ["compare", var before, var after, "--tolerance", var text] => ResultComparer.Compare(before, after, text, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage: dotnet run -c Release --project benchmarks/AdvancementEngine.Benchmarks -- VERB
          short                 the main sizes, under 10 minutes; writes benchmarks/results/<cpu>/short.json and short.md
          full                  every size; writes benchmarks/results/<cpu>/full.json and full.md
          policies              the policy book, in a reused session and in new ones; writes benchmarks/results/<cpu>/policies.md
          rank                  one participant end to end over the shipped catalog; writes benchmarks/results/<cpu>/rank.md
          pathways              the path search on the shipped catalog and on a large synthetic one; writes
                                benchmarks/results/<cpu>/pathways.md
          batch [N ...]         a whole batch compared with ranking in memory; default 10,000 and 100,000 participants; writes
                                benchmarks/results/<cpu>/batch.md
          training              each trainer compared with its scalar reference, on real data if present; writes
                                benchmarks/results/<cpu>/training.md
          service PROGRAM [SETTING ...]  calls per second of the service compared with its health check; PROGRAM is its release build
          soak PROGRAM [SECONDS]  the service at half load while its bundle is replaced every five seconds, sometimes by a damaged
                                one; default 600 seconds
          compare A.json B.json [--tolerance 0.15]
                                exits with 1 if a ratio of B is worse than that of A by more than the tolerance
        """
    );
    return 2;
}
