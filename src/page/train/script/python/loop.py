SCREEN = {epoch: losses for epoch, *losses in RUN["losses"]}
n = len(RUN["train"]["targets"])
step = 0
report(0)
for epoch in range(@epochs@):
    order = Random(@seed@, 3, epoch).shuffled(n)
    rate = @rate@
    for start in range(0, n, @batch@):
        step += 1
        train_step(order[start : start + @batch@], rate, step)
    if epoch + 1 in SCREEN:
        report(epoch + 1)
