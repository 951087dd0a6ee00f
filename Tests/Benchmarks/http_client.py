"""Loads an address where neither wrk nor ab is: http_client.py ADDRESS CONNECTIONS SECONDS.

Prints what Load.on answers with. One Python process cannot keep the server busy.
"""

import asyncio
import json
import re
import sys
import time
from urllib.parse import urlsplit

LENGTH = re.compile(rb"^content-length: *(\d+)", re.I | re.M)


async def connection(url, until, times, faults):
    """Asks again as soon as it is answered, until the time has come."""
    request = f"GET {url.path} HTTP/1.1\r\nHost: {url.netloc}\r\n\r\n".encode()
    reader, writer = await asyncio.open_connection(url.hostname, url.port)
    try:
        while time.perf_counter() < until:
            start = time.perf_counter()
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(int(LENGTH.search(head)[1]))
            times.append(time.perf_counter() - start)
            if not head.startswith(b"HTTP/1.1 200"):
                faults["refused"] += 1
    except (OSError, asyncio.IncompleteReadError):
        faults["failures"] += 1
    finally:
        writer.close()


async def main(address, connections, seconds):
    url, times, faults = urlsplit(address), [], {"failures": 0, "refused": 0}
    start = time.perf_counter()
    await asyncio.gather(
        *(connection(url, start + seconds, times, faults) for _ in range(connections)))
    taken = time.perf_counter() - start
    times.sort()
    half, most = (times[int(len(times) * part)] * 1000 for part in (0.5, 0.99))
    print(json.dumps({"count": len(times), "seconds": taken, "half": half, "most": most} | faults))


asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
