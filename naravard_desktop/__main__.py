"""``python -m naravard_desktop``: the same as the command ``naravard``."""

import sys

from naravard_desktop.cli import main

sys.exit(main())
