"""Names to make people, streets and establishments of. Common names; the people do not exist."""

_MEN = """
Agus Ahmad Andi Anton Arif Bagus Bambang Bayu Budi Catur Choirul Dedi Dwi Edi Eko Fajar Feri Galih
Gunawan Hadi Hari Hendra Heru Imam Irfan Joko Kurniawan Lukman Mahfud Mulyono Nanang Nur Pono
Prasetyo Rizal Rudi Samsul Sigit Slamet Sugeng Sukardi Supri Suryanto Teguh Tri Untung Wahyu Wawan
Yanto Yusuf Zainal
"""
_WOMEN = """
Aisyah Anik Ani Ayu Dewi Diah Dian Eka Endang Erna Fatimah Fitri Hartini Ida Indah Ika Kartika
Khusnul Laila Lestari Lilik Lina Maya Mega Murni Nanik Ningsih Novi Nur Nurul Puji Putri Rahayu
Ratna Retno Rini Rina Rukmini Sari Siti Sri Sulastri Sumiati Tini Tutik Umi Utami Wati Wiwik
Wulandari Yanti Yuliana Zubaidah
"""
_LAST = """
Adinata Anggraini Arifin Basuki Cahyono Firmansyah Gunadi Hakim Handoko Hariyanto Hidayat Iswanto
Kusuma Laksono Maulana Mustofa Nugroho Pamungkas Permana Pratama Purnomo Purwanto Raharjo Ramadhan
Rohman Santoso Saputra Setiawan Subagyo Sucipto Suharto Suryadi Susanto Syarif Utomo Wibowo
Wicaksono Widodo Wijaya Winarno Yulianto
"""
_STREETS = """
Anggrek Apel Arjuno Brantas Bromo Cempaka Dahlia Diponegoro Flamboyan Hasanudin Imam Kartini Kawi
Kelud Kenanga Lesti Mawar Melati Metro Panderman Sakura Semeru Sudirman Teratai Wukir
"""

MEN = tuple(_MEN.split())
WOMEN = tuple(_WOMEN.split())
LAST = tuple(_LAST.split())
STREETS = tuple(_STREETS.split())
