"""What can be read off a text without learning: data by format, times, zones."""

from bot.reading.entities import Entity, extract
from bot.reading.times import read_time
from bot.reading.zones import likely_zones

__all__ = ["Entity", "extract", "likely_zones", "read_time"]
