"""Measures how the workbench starts; run by releng/benchmarks/workbench: JAVA PRODUCT RUNS."""
import glob
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

IDLE = 0.4  # seconds during which a process that has nothing to do uses next to no processor time
TICKS = os.sysconf("SC_CLK_TCK")
ADDED = ("org.eclipse.ui.ide.application", "org.eclipse.ui.navigator.resources", "org.eclipse.ui.navigator")


def bundles(product):
    """(id, version, location, level, start) of the product's bundles."""
    info = os.path.join(product, "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")
    for line in open(info):
        if line.strip() and not line.startswith("#"):
            yield line.strip().split(",")


def bare(product, folder):
    """A configuration with the platform's bundles of the product and the platform's own workbench, without anything of ours."""
    lines = []
    there = set()
    for name, version, location, level, start in bundles(product):
        if not name.startswith("org.sealbench"):
            there.add(name)
            lines.append(",".join([name, version, "file:" + os.path.join(product, location), level, start]))
    repository = os.environ.get("MAVEN_REPOSITORY", os.path.expanduser("~/.m2/repository"))
    for name in ADDED:
        if name not in there:
            jar = sorted(glob.glob(f"{repository}/org/eclipse/platform/{name}/*/{name}-*[0-9].jar"))[-1]
            version = os.path.basename(os.path.dirname(jar))
            lines.append(",".join([name, version, "file:" + jar, "4", "false"]))
    os.makedirs(folder + "/org.eclipse.equinox.simpleconfigurator")
    with open(folder + "/org.eclipse.equinox.simpleconfigurator/bundles.info", "w") as out:
        out.write("#version=1\n" + "\n".join(lines) + "\n")
    ini = open(os.path.join(product, "configuration/config.ini")).read().splitlines()
    kept = [each for each in ini if not each.startswith(("eclipse.product", "eclipse.application", "osgi.splash"))]
    with open(folder + "/config.ini", "w") as out:
        out.write("\n".join(kept) + "\neclipse.application=org.eclipse.ui.ide.workbench\n")
    return folder


def used(process):
    """Processor seconds that a process has used, its threads together."""
    fields = open(f"/proc/{process.pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def start(command, environment):
    """Seconds until a window is there, seconds until all is done, processor seconds."""
    begin = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        window = None
        busy = begin
        last = 0
        while time.monotonic() - begin < 90:
            if process.poll() is not None:
                sys.exit("error: the workbench ended at its start: " + " ".join(command))
            if window is None and subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "."],
                                                 env=environment, capture_output=True).stdout.strip():
                window = time.monotonic()
            now = used(process)
            if now - last > 0.02:
                busy = time.monotonic()
            last = now
            if window and time.monotonic() - max(busy, window) > IDLE:
                return window - begin, max(busy, window) - begin, now
            time.sleep(0.05)
        sys.exit("error: the workbench was never done: " + " ".join(command))
    finally:
        process.terminate()
        process.wait()


def main(java, product, runs):
    work = tempfile.mkdtemp()
    screen, number = os.pipe()
    x = subprocess.Popen(["Xvfb", "-displayfd", str(number), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], pass_fds=[number],
                         stderr=subprocess.DEVNULL)
    try:
        environment = dict(os.environ, DISPLAY=":" + os.read(screen, 16).decode().strip(), NO_AT_BRIDGE="1", SEALBENCH_STATE_HOME=work)
        launcher = glob.glob(product + "/plugins/org.eclipse.equinox.launcher_*.jar")[0]
        options = [java, "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", "-jar", launcher, "-nosplash"]
        configuration = work + "/own"
        shutil.copytree(product + "/configuration", configuration)
        kinds = {
            "bare Eclipse workbench": options + ["-install", product, "-configuration", bare(product, work + "/bare"), "-data", work + "/data-bare"],
            "Sealbench": options + ["-install", product, "-configuration", configuration, "-data", work + "/data-own"],
        }
        figures = {name: [] for name in kinds}
        for run in range(int(runs) + 1):
            for name, command in kinds.items():
                figure = start(command, environment)
                if run > 0:  # the first start makes the workspace
                    figures[name].append(figure)
        peer = None
        for name, found in figures.items():
            medians = [statistics.median(each) for each in zip(*found)]
            peer = peer or medians
            ratios = [own / other for own, other in zip(medians, peer)]
            print(f"{name:24} window {medians[0]:5.2f} s ({ratios[0]:.2f} x)   done {medians[1]:5.2f} s ({ratios[1]:.2f} x)   "
                  f"CPU {medians[2]:5.2f} s ({ratios[2]:.2f} x)")
    finally:
        x.terminate()
        x.wait()
        shutil.rmtree(work, ignore_errors=True)


main(*sys.argv[1:])
