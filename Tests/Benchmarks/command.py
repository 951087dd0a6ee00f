"""Commands that end with us, and what one of them took."""

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass


class CommandFailed(SystemExit):
    """A command ended badly; ends the run with its words."""

    def __init__(self, arguments, said):
        super().__init__(f"Tests/Benchmarks/run: {arguments[0]} failed\n{said.strip()}")


@dataclass
class Outcome:
    """What a command printed, how many seconds it took and how many kB it held at most."""

    output: str
    seconds: float
    peak: int


def run(arguments, environment, **options):
    """Runs a command to its end; one that is still running when we are stopped is ended first.

    The peak is the kernel's count for this one process and, below it, our own size: a new process
    begins as a copy of ours, so that nothing here may hold much.
    """
    arguments = [str(argument) for argument in arguments]
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            arguments, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=errors,
            **options)
        try:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        finally:
            end(process)
        seconds = time.perf_counter() - start
        output.seek(0)
        errors.seek(0)
        if process.returncode != 0:
            raise CommandFailed(arguments, errors.read() or output.read())
        return Outcome(output.read(), seconds, usage.ru_maxrss)


def end(process):
    """Ends a process that is still running: asked first, then made to."""
    if process.returncode is None and process.poll() is None:
        process.terminate()
        try:
            process.wait(12)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
